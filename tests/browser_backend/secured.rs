//! A site behind a private authority, a proxy with and without a password, and a certificate of ours.

use std::fs;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use crate::site::{Site, holds_none, one_click, run_by};
use crate::support::needs;

/// A server behind a private authority, and a proxy that alone knows its name.
struct Private {
    ca: String,
    /// A client's certificate of the same authority, and its key.
    client: String,
    proxy: u16,
    tunnels: Arc<Mutex<Vec<String>>>,
}

/// With `client`, the server wants a certificate of its authority from its clients; with `password`, the proxy wants one.
fn private(client: bool, password: Option<&'static str>) -> Private {
    use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
    let mut ca = CertificateParams::new(Vec::new()).unwrap();
    ca.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca_key = KeyPair::generate().unwrap();
    let ca_cert = ca.self_signed(&ca_key).unwrap();
    let issuer = Issuer::new(ca, ca_key);
    let signed = |name: &str| {
        let key = KeyPair::generate().unwrap();
        let cert = CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
        (cert, key)
    };
    let (own, own_key) = signed("client");
    let (cert, key) = signed("pages.test");
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let chain = vec![cert.der().clone()];
    let key = rustls::pki_types::PrivateKeyDer::try_from(key.serialize_der()).unwrap();
    let mut roots = rustls::RootCertStore::empty();
    roots.add(ca_cert.der().clone()).unwrap();
    let verifier = rustls::server::WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone());
    let builder = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let builder = if client {
        builder.with_client_cert_verifier(verifier.build().unwrap())
    } else {
        builder.with_no_client_auth()
    };
    let config = builder.with_single_cert(chain, key).unwrap();
    let config = Arc::new(config);
    let server = TcpListener::bind("127.0.0.1:0").unwrap();
    let inside = server.local_addr().unwrap();
    thread::spawn(move || {
        for stream in server.incoming().flatten() {
            let config = config.clone();
            thread::spawn(move || {
                let mut tls = rustls::StreamOwned::new(rustls::ServerConnection::new(config).ok()?, stream);
                let mut asked = [0; 4096];
                let count = tls.read(&mut asked).ok()?;
                let html = if asked[..count].starts_with(b"GET /next ") {
                    "<title>Next</title>Next"
                } else {
                    "<title>Home</title><a href=/next>Next</a>"
                };
                let answer = format!(
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{html}",
                    html.len()
                );
                tls.write_all(answer.as_bytes()).ok()?;
                tls.conn.send_close_notify();
                tls.flush().ok()
            });
        }
    });
    let proxy = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = proxy.local_addr().unwrap().port();
    let tunnels: Arc<Mutex<Vec<String>>> = Arc::default();
    let seen = tunnels.clone();
    thread::spawn(move || {
        for stream in proxy.incoming().flatten() {
            let seen = seen.clone();
            thread::spawn(move || {
                let mut reader = BufReader::new(stream.try_clone().ok()?);
                let mut line = String::new();
                reader.read_line(&mut line).ok()?;
                seen.lock().unwrap().push(line.trim().to_owned());
                let (mut header, mut known) = (String::new(), password.is_none());
                while reader.read_line(&mut header).ok()? > 2 {
                    known |= password.is_some_and(|p| header.trim() == format!("Proxy-Authorization: Basic {p}"));
                    header.clear();
                }
                if !known {
                    let wanted =
                        b"HTTP/1.1 407 X\r\nProxy-Authenticate: Basic realm=\"x\"\r\nContent-Length: 0\r\n\r\n";
                    return (&stream).write_all(wanted).ok();
                }
                if !line.starts_with("CONNECT pages.test:443 ") {
                    return (&stream).write_all(b"HTTP/1.1 403 Forbidden\r\n\r\n").ok();
                }
                let to = TcpStream::connect(inside).ok()?;
                (&stream).write_all(b"HTTP/1.1 200 OK\r\n\r\n").ok()?;
                let (mut from, mut back) = (to.try_clone().ok()?, stream.try_clone().ok()?);
                thread::spawn(move || std::io::copy(&mut from, &mut back));
                std::io::copy(&mut reader, &mut &to).ok().map(|_| ())
            });
        }
    });
    let client = format!("{}{}", own.pem(), own_key.serialize_pem());
    Private { ca: ca_cert.pem(), client, proxy: port, tunnels }
}

#[test]
fn a_site_is_reached_through_its_proxy_and_trusted_by_its_own_authority() {
    needs!(chromium);
    let private = private(false, None);
    let place = one_click("private", &Site::new(&[]), "{ click: Next }", "read");
    let sites =
        format!("sites:\n  server:\n    url: https://pages.test\n    proxy: http://127.0.0.1:{}\n", private.proxy);
    place.root.write("sites.yml", &sites);
    let (code, out, err) = run_by(&place, "browser", &[]);
    assert_eq!(code, 1, "without its authority: {out}{err}");
    place.root.write("ca.pem", &private.ca);
    place.root.write("sites.yml", sites + "    ca: ca.pem\n");
    let (code, out, err) = run_by(&place, "browser", &[]);
    assert_eq!(code, 0, "{out}{err}");
    let tunnels = private.tunnels.lock().unwrap().clone();
    assert!(tunnels.iter().all(|t| t.starts_with("CONNECT pages.test:443 ")) && !tunnels.is_empty(), "{tunnels:?}");
}

#[test]
fn our_certificate_is_shown_to_the_site_without_asking_anybody() {
    needs!(chromium);
    let private = private(true, None);
    let place = one_click("client", &Site::new(&[]), "{ click: Next }", "read");
    place.root.write("ca.pem", &private.ca);
    place.root.write("own.pem", &private.client);
    let sites = format!(
        "sites:\n  server:\n    url: https://pages.test\n    ca: ca.pem\n    proxy: http://127.0.0.1:{}\n",
        private.proxy
    );
    place.root.write("sites.yml", &sites);
    let (code, out, err) = run_by(&place, "browser", &[]);
    assert_eq!(code, 1, "without it: {out}{err}");
    place.root.write("sites.yml", format!("{sites}    client-cert: own.pem\n"));
    let (code, out, err) = run_by(&place, "browser", &[]);
    assert_eq!(code, 0, "{out}{err}");
    // One that is none is told before anything is sent.
    place.root.write("own.pem", &private.ca);
    let (code, out, err) = run_by(&place, "browser", &[]);
    assert_ne!(code, 0, "{out}{err}");
    assert!(format!("{out}{err}").contains("own.pem"), "{out}{err}");
    let dens = fs::read_dir(place.root.join("state/browser")).into_iter().flatten().count();
    assert_eq!(dens, 0, "the key is gone with the profile");
}

#[test]
fn a_proxy_is_given_its_password() {
    needs!(chromium);
    // "me:s3cret way"
    let private = private(false, Some("bWU6czNjcmV0IHdheQ=="));
    let place = one_click("password", &Site::new(&[]), "{ click: Next }", "read");
    place.root.write("ca.pem", &private.ca);
    let sites = "sites:\n  server:\n    url: https://pages.test\n    ca: ca.pem\n";
    place.root.write("sites.yml", sites);
    let proxy = |pair: &str| format!("http://{pair}127.0.0.1:{}", private.proxy);
    let place = place.with("HTTPS_PROXY", &proxy("me:s3cret%20way@"));
    let (code, out, err) = run_by(&place, "browser", &[]);
    assert_eq!(code, 0, "{out}{err}");
    let tunnels = private.tunnels.lock().unwrap().clone();
    assert!(tunnels.iter().all(|t| t.starts_with("CONNECT pages.test:443 ")) && !tunnels.is_empty(), "{tunnels:?}");
    holds_none(&place, &["s3cret"]);
    let place = place.with("HTTPS_PROXY", &proxy(""));
    let (code, out, err) = run_by(&place, "browser", &[]);
    assert_eq!(code, 1, "without it: {out}{err}");
}
