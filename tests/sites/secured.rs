//! A site behind a private authority, a proxy and a client certificate: the same for requests and for pages.

use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use rcgen::{BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};
use vademecum::cli::Exit;

use crate::site::{Place, rule};
use crate::support::server::{Ask, json, page, router, runtime};

/// Certificates in PEM: the authority's, the server's and the client's with their keys.
struct Papers {
    authority: String,
    server: (String, String),
    client: String,
}

fn papers(host: &str) -> Papers {
    let mut params = CertificateParams::new(Vec::new()).unwrap();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().unwrap();
    let authority = params.self_signed(&key).unwrap().pem();
    let issuer = Issuer::new(params, key);
    let signed = |name: &str| {
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(vec![name.to_owned()]).unwrap().signed_by(&key, &issuer).unwrap();
        (certificate.pem(), key.serialize_pem())
    };
    let (certificate, key) = signed("client");
    Papers { authority, server: signed(host), client: format!("{certificate}{key}") }
}

/// A TLS server that wants a certificate of the same authority from its clients.
struct Listener {
    inner: tokio::net::TcpListener,
    acceptor: TlsAcceptor,
}

impl axum::serve::Listener for Listener {
    type Io = tokio_rustls::server::TlsStream<tokio::net::TcpStream>;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, Self::Addr) {
        loop {
            let Ok((stream, address)) = self.inner.accept().await else { continue };
            if let Ok(stream) = self.acceptor.accept(stream).await {
                return (stream, address);
            }
        }
    }

    fn local_addr(&self) -> std::io::Result<Self::Addr> {
        self.inner.local_addr()
    }
}

fn answer(ask: &Ask) -> crate::support::server::Reply {
    match ask.line.as_str() {
        "GET /api/v3/meta" => json(200, r#"{"installed_version": "3.5.0"}"#),
        "GET /" => page("<a href=/x>Settings</a>"),
        "GET /x" => page("<h1>X</h1>"),
        _ => json(200, "{}"),
    }
}

fn tls_server(papers: &Papers) -> (u16, Arc<Mutex<Vec<Ask>>>) {
    let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
    let mut roots = RootCertStore::empty();
    roots.add(CertificateDer::from_pem_slice(papers.authority.as_bytes()).unwrap()).unwrap();
    let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider.clone()).build().unwrap();
    let certificate = CertificateDer::from_pem_slice(papers.server.0.as_bytes()).unwrap();
    let key = PrivateKeyDer::from_pem_slice(papers.server.1.as_bytes()).unwrap();
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_client_cert_verifier(verifier)
        .with_single_cert(vec![certificate], key)
        .unwrap();
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    let (router, seen) = router(answer);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        runtime().block_on(async move {
            let inner = tokio::net::TcpListener::from_std(listener).unwrap();
            let listener = Listener { inner, acceptor: TlsAcceptor::from(Arc::new(config)) };
            axum::serve(listener, router).await.unwrap();
        });
    });
    (port, seen)
}

/// A proxy that connects to one place, whatever it is asked for, and writes down what it was asked.
fn proxy(to: u16) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let log = log.clone();
            thread::spawn(move || {
                let mut head = Vec::new();
                let mut byte = [0];
                while !head.ends_with(b"\r\n\r\n") && stream.read(&mut byte).is_ok_and(|n| n == 1) {
                    head.push(byte[0]);
                }
                let text = String::from_utf8_lossy(&head).into_owned();
                log.lock().unwrap().push(text.lines().next().unwrap_or_default().to_owned());
                let Ok(mut server) = TcpStream::connect(("127.0.0.1", to)) else { return };
                let _ = stream.write_all(b"HTTP/1.1 200 Connection established\r\n\r\n");
                let (mut a, mut b) = (stream.try_clone().unwrap(), server.try_clone().unwrap());
                thread::spawn(move || std::io::copy(&mut a, &mut b));
                let _ = std::io::copy(&mut server, &mut stream);
            });
        }
    });
    (port, seen)
}

#[test]
fn a_private_authority_a_proxy_and_a_client_certificate_hold_for_requests_and_pages() {
    let host = "ghes.corp.example";
    let papers = papers(host);
    let (port, seen) = tls_server(&papers);
    let (proxy_port, asked) = proxy(port);
    let steps = "1. Click **Settings**.\n\n1. Read.\n\n   ```http\n   GET server:/read\n   ```\n";
    let sites = |more: &str| format!("sites:\n  server:\n    url: https://{host}\n    backends: [web, http]\n{more}");
    let place = |name: &str, more: &str| {
        let place = Place::new(name, "", steps, &sites(more));
        fs::write(place.root.join("ca.pem"), &papers.authority).unwrap();
        fs::write(place.root.join("client.pem"), &papers.client).unwrap();
        place
    };
    let by_site = format!("    proxy: http://127.0.0.1:{proxy_port}\n    ca: ca.pem\n    client-cert: client.pem\n");
    let (exit, events, told) = place("secured", &by_site).run(&[]);
    assert_eq!(exit, Exit::Done, "{told} {}", rule(&events));
    let lines: Vec<String> = seen.lock().unwrap().iter().map(|ask| ask.line.clone()).collect();
    assert_eq!(lines, ["GET /api/v3/meta", "GET /", "GET /x", "GET /read"]);
    assert!(asked.lock().unwrap().iter().all(|line| line == &format!("CONNECT {host}:443 HTTP/1.1")));

    // The same by the environment.
    let by_environment = place("by-environment", "    ca: ca.pem\n    client-cert: client.pem\n")
        .with("HTTPS_PROXY", &format!("http://127.0.0.1:{proxy_port}"));
    assert_eq!(by_environment.run(&[]).0, Exit::Done);

    // Without the authority, or without the certificate, nothing is said to the site.
    let before = seen.lock().unwrap().len();
    for without in ["    ca: ca.pem\n", "    client-cert: client.pem\n"] {
        let (exit, _, _) = place("without", &by_site.replace(without, "")).run(&[]);
        assert_ne!(exit, Exit::Done, "{without}");
    }
    assert_eq!(seen.lock().unwrap().len(), before);

    // What cannot be read is told before anything is done.
    let (exit, events, told) = place("broken", &by_site.replace("ca.pem", "none.pem")).run(&[]);
    assert_eq!((exit, events.len()), (Exit::Usage, 0));
    assert!(told.contains("the certificate file"), "{told}");
}
