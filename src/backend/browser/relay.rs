//! A proxy on this machine that gives Chromium's requests to the one that wants a password, with the password: Chromium takes none on its
//! command line, and asks a person for it. It lives as long as its Chromium, serves this user's processes only, and leads to the hosts of
//! one site only.

use std::io::{Read as _, Write as _};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream, ToSocketAddrs as _};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use percent_encoding::percent_decode_str;
use url::Url;

use super::super::{Connection, Reach, Way};

/// The longest head of a request.
const LONGEST: usize = 64 << 10;

/// How long the proxy may take to be there, and Chromium to say what it wants.
const PATIENCE: Duration = Duration::from_secs(20);

/// One that listens.
#[derive(Debug)]
pub(super) struct Relay {
    /// Its port on 127.0.0.1.
    pub port: u16,
    over: Arc<AtomicBool>,
}

/// What each connection is led by.
struct Lead {
    /// Host and port of the proxy.
    proxy: (String, u16),
    /// The header that the proxy wants.
    header: String,
    base: Url,
    reach: Reach,
}

impl Relay {
    /// Listens, where the proxy is one of HTTP and wants a password; `None` where Chromium reaches it by itself.
    ///
    /// # Errors
    /// Where no port is free.
    pub fn start(connection: &Connection, way: &Way) -> std::io::Result<Option<Self>> {
        let Some(lead) = Lead::of(connection, way) else { return Ok(None) };
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let over = Arc::new(AtomicBool::new(false));
        let (ended, lead) = (over.clone(), Arc::new(lead));
        thread::spawn(move || {
            for stream in listener.incoming() {
                if ended.load(Ordering::SeqCst) {
                    return;
                }
                let Ok(stream) = stream else { continue };
                let lead = lead.clone();
                thread::spawn(move || lead.serve(stream));
            }
        });
        Ok(Some(Self { port, over }))
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.over.store(true, Ordering::SeqCst);
        // It looks when somebody comes.
        let _ = TcpStream::connect(("127.0.0.1", self.port));
    }
}

impl Lead {
    fn of(connection: &Connection, way: &Way) -> Option<Self> {
        let url = Url::parse(&way.url).ok().filter(|url| url.scheme() == "http")?;
        let plain = |text: &str| percent_decode_str(text).decode_utf8_lossy().into_owned();
        let pair = format!("{}:{}", plain(url.username()), plain(url.password()?));
        Some(Self {
            proxy: (url.host_str()?.trim_matches(['[', ']']).to_owned(), url.port_or_known_default()?),
            header: format!("Proxy-Authorization: Basic {}\r\n", STANDARD.encode(pair)),
            base: connection.base.clone(),
            reach: connection.reach.clone(),
        })
    }

    fn serve(&self, mut stream: TcpStream) -> Option<()> {
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        if !stream.peer_addr().is_ok_and(is_ours) {
            return None;
        }
        let mut head = Vec::new();
        let mut byte = [0];
        while !head.ends_with(b"\r\n\r\n") {
            if head.len() >= LONGEST || stream.read(&mut byte).ok()? == 0 {
                return None;
            }
            head.push(byte[0]);
        }
        let Some(head) = std::str::from_utf8(&head).ok().and_then(|head| self.rewritten(head)) else {
            return stream.write_all(b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n").ok();
        };
        let to = (self.proxy.0.as_str(), self.proxy.1).to_socket_addrs().ok()?;
        let Some(mut proxy) = to.into_iter().find_map(|at| TcpStream::connect_timeout(&at, PATIENCE).ok()) else {
            return stream
                .write_all(b"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
                .ok();
        };
        stream.set_read_timeout(None).ok()?;
        proxy.write_all(head.as_bytes()).ok()?;
        let (mut answers, mut back) = (proxy.try_clone().ok()?, stream.try_clone().ok()?);
        let answering = thread::spawn(move || {
            let _ = std::io::copy(&mut answers, &mut back);
            let _ = back.shutdown(Shutdown::Write);
        });
        let _ = std::io::copy(&mut stream, &mut proxy);
        let _ = proxy.shutdown(Shutdown::Write);
        answering.join().ok()
    }

    /// The head of a request as the proxy takes it; `None` where it leads to where the site may not. One that is no tunnel is the only one
    /// of its connection: the next would go without the password.
    fn rewritten(&self, head: &str) -> Option<String> {
        let (line, fields) = head.split_once("\r\n")?;
        let mut words = line.split(' ');
        let (method, target) = (words.next()?, words.next()?);
        let tunnel = method == "CONNECT";
        let url = Url::parse(&if tunnel { format!("https://{target}/") } else { target.to_owned() }).ok()?;
        self.reach.judge(&self.base, &url).ok()?;
        let of_hop = |field: &str| {
            let name = field.split(':').next().unwrap_or_default().to_ascii_lowercase();
            name == "proxy-authorization" || (!tunnel && (name == "connection" || name == "proxy-connection"))
        };
        let mut text = format!("{line}\r\n{}", self.header);
        fields.split("\r\n").filter(|f| !f.is_empty() && !of_hop(f)).for_each(|f| {
            text.push_str(f);
            text.push_str("\r\n");
        });
        if !tunnel {
            text.push_str("Connection: close\r\n");
        }
        Some(text + "\r\n")
    }
}

/// Whether a socket on this machine is of a process of the same user.
#[cfg(target_os = "linux")]
fn is_ours(peer: SocketAddr) -> bool {
    let SocketAddr::V4(peer) = peer else { return false };
    let at = format!("{:08X}:{:04X}", u32::from_le_bytes(peer.ip().octets()), peer.port());
    let user = rustix::process::geteuid().as_raw().to_string();
    let table = std::fs::read_to_string("/proc/net/tcp").unwrap_or_default();
    table.lines().any(|line| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.get(1) == Some(&at.as_str()) && words.get(7) == Some(&user.as_str())
    })
}

#[cfg(not(target_os = "linux"))]
fn is_ours(peer: SocketAddr) -> bool {
    peer.ip().is_loopback()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lead() -> Lead {
        let base = Url::parse("https://ghes.example.com").unwrap();
        let header = "Proxy-Authorization: Basic bTpw\r\n".to_owned();
        Lead { proxy: ("p".into(), 1), header, reach: Reach::new([&base], &["*.cdn.example".to_owned()]), base }
    }

    #[test]
    fn a_tunnel_leads_to_the_sites_hosts_only_and_carries_the_password() {
        let to = |line: &str| lead().rewritten(&format!("{line}\r\nHost: x\r\nProxy-Connection: keep-alive\r\n\r\n"));
        assert_eq!(
            to("CONNECT ghes.example.com:443 HTTP/1.1").as_deref(),
            Some(
                "CONNECT ghes.example.com:443 HTTP/1.1\r\nProxy-Authorization: Basic bTpw\r\nHost: x\r\nProxy-Connection: keep-alive\r\n\r\n"
            )
        );
        assert!(to("CONNECT a.cdn.example:443 HTTP/1.1").is_some());
        for elsewhere in ["other.example:443", "ghes.example.com:22", "169.254.169.254:443", "a b:443"] {
            assert_eq!(to(&format!("CONNECT {elsewhere} HTTP/1.1")), None, "{elsewhere}");
        }
        // From HTTPS back to HTTP.
        assert_eq!(to("GET http://ghes.example.com/ HTTP/1.1"), None);
    }

    #[test]
    fn what_is_no_tunnel_is_alone_on_its_connection() {
        let base = Url::parse("http://ghes.example.com").unwrap();
        let lead = Lead { reach: Reach::new([&base], &[]), base, ..lead() };
        let head = "GET http://ghes.example.com/a HTTP/1.1\r\nConnection: keep-alive\r\nProxy-Authorization: x\r\n\r\n";
        assert_eq!(
            lead.rewritten(head).as_deref(),
            Some(
                "GET http://ghes.example.com/a HTTP/1.1\r\nProxy-Authorization: Basic bTpw\r\nConnection: close\r\n\r\n"
            )
        );
    }
}
