//! How Chromium reaches a site: only its hosts, through its proxy. What is refused is refused before anything is sent: every other name
//! is said not to exist.

use super::super::{Connection, Way};
use super::relay::Relay;
use crate::diagnostic::{Diagnostic, Result};

/// The arguments that hold Chromium to the hosts of a site.
///
/// # Errors
/// `browser-proxy`; `browser-proxy-password` where the proxy is none of HTTP, or the driver is not ours.
pub(super) fn arguments(connection: &Connection, relay: Option<&Relay>) -> Result<Vec<String>> {
    let hosts = connection.reach.hosts();
    let mut excluded = hosts.clone();
    let mut arguments = Vec::new();
    if let Some(way) = &connection.proxy {
        let url = url::Url::parse(&way.url).ok();
        let named = url.as_ref().and_then(|u| Some((u.host_str()?.to_owned(), u.port_or_known_default()?)));
        let Some((mut host, mut port)) = named else {
            return Diagnostic::error("browser-proxy").with("site", connection.id.as_str()).into();
        };
        if let Some(relay) = relay {
            (host, port) = ("127.0.0.1".to_owned(), relay.port);
        } else if way.password().is_some() {
            return Diagnostic::error("browser-proxy-password").with("site", connection.id.as_str()).into();
        }
        let kind = match url.as_ref().map(url::Url::scheme) {
            Some("https") => "HTTPS",
            Some("socks5" | "socks5h" | "socks") => "SOCKS5",
            _ => "PROXY",
        };
        let script = script(&hosts, &format!("{kind} {host}:{port}"), way);
        arguments.push(format!("--proxy-pac-url=data:application/x-ns-proxy-autoconfig,{}", percent(&script)));
        excluded.push(host);
    } else {
        arguments.push("--no-proxy-server".to_owned());
    }
    let rules: Vec<String> = excluded.iter().map(|h| format!("EXCLUDE {h}")).collect();
    arguments.push(format!("--host-resolver-rules=MAP * ~NOTFOUND,{}", rules.join(",")));
    Ok(arguments)
}

/// The script by which Chromium finds the proxy of an address. Hosts and patterns hold no character that ends a string.
fn script(hosts: &[String], proxy: &str, way: &Way) -> String {
    let list = |items: &mut dyn Iterator<Item = String>| items.map(|i| format!("{i:?}")).collect::<Vec<_>>().join(",");
    let direct = list(
        &mut way
            .except
            .split(',')
            .map(|e| e.trim().trim_start_matches('.').to_ascii_lowercase())
            .filter(|e| !e.is_empty()),
    );
    let hosts = list(&mut hosts.iter().map(|h| h.trim_matches(['[', ']']).to_owned()));
    format!(
        "function within(h,p){{return p=='*'||h==p||(p.slice(0,2)=='*.'?h.endsWith(p.slice(1)):h.endsWith('.'+p));}}\
         function FindProxyForURL(u,h){{h=h.replace(/^\\[|\\]$/g,'');\
         if(![{hosts}].some(function(p){{return h==p||(p.slice(0,2)=='*.'&&within(h,p));}}))return 'PROXY 127.0.0.1:1';\
         return [{direct}].some(function(p){{return within(h,p);}})?'DIRECT':{proxy:?};}}"
    )
}

fn percent(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20")
}
