//! Where a site may send us: to itself and to the hosts that the operator allows, and never to an address that only this machine or
//! its network can reach, unless that is the site itself.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// The hosts of a site.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// Its own: host and port.
    own: Vec<(String, u16)>,
    /// Those that are allowed beside, each with its port where one is named.
    allowed: Vec<(String, Option<u16>)>,
}

/// Why an address is refused: the id of the reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// Neither the site's own host nor an allowed one.
    OtherHost,
    /// An address of this machine or its link.
    Inward,
    /// Something else than HTTP, or a name and password in it.
    Scheme,
    /// From HTTPS back to HTTP.
    Downgrade,
}

impl Refusal {
    /// The rule of the diagnostic.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::OtherHost => "redirect-other-host",
            Self::Inward => "redirect-inward",
            Self::Scheme => "redirect-scheme",
            Self::Downgrade => "redirect-downgrade",
        }
    }
}

impl Reach {
    /// The hosts of those base addresses, and the patterns of `allow-hosts`.
    #[must_use]
    pub fn new<'a>(bases: impl IntoIterator<Item = &'a Url>, allowed: &[String]) -> Self {
        let own = bases.into_iter().filter_map(place).collect();
        let allowed = allowed.iter().map(|pattern| pattern_of(pattern)).collect();
        Self { own, allowed }
    }

    /// The names of all its hosts and the patterns of those that are allowed, without their ports.
    #[must_use]
    pub fn hosts(&self) -> Vec<String> {
        let own = self.own.iter().map(|(host, _)| host.clone());
        let mut all: Vec<String> = own.chain(self.allowed.iter().map(|(pattern, _)| pattern.clone())).collect();
        all.dedup();
        all
    }

    /// Whether an address is the site's own: what credentials and cookies may be sent to.
    #[must_use]
    pub fn is_own(&self, url: &Url) -> bool {
        let Some((host, port)) = place(url) else { return false };
        // The same host on the standard ports is the same site: it sends from HTTP to HTTPS.
        let same = |(h, p): &(String, u16)| *h == host && (*p == port || (*p == 80 && port == 443));
        self.own.iter().any(same)
    }

    /// Whether the site, from `from`, may send to `url`.
    ///
    /// # Errors
    /// Why not.
    pub fn judge(&self, from: &Url, url: &Url) -> Result<(), Refusal> {
        if !matches!(url.scheme(), "http" | "https") || !url.username().is_empty() || url.password().is_some() {
            return Err(Refusal::Scheme);
        }
        if from.scheme() == "https" && url.scheme() == "http" {
            return Err(Refusal::Downgrade);
        }
        if self.is_own(url) {
            return Ok(());
        }
        let Some((host, port)) = place(url) else { return Err(Refusal::Scheme) };
        if !self.allowed.iter().any(|(pattern, p)| p.is_none_or(|p| p == port) && fits(&host, pattern)) {
            return Err(if literal(url).is_some_and(is_inward) { Refusal::Inward } else { Refusal::OtherHost });
        }
        match literal(url) {
            Some(address) if !self.may_connect(address) => Err(Refusal::Inward),
            _ => Ok(()),
        }
    }

    /// Whether an address that a host other than the site's own stands for may be connected to.
    #[must_use]
    pub fn may_connect(&self, address: IpAddr) -> bool {
        // Beside a site on this machine another may stand, where the operator allows it.
        let at_home = || self.own.iter().any(|(host, _)| host == "localhost" || is_loopback_text(host));
        !is_inward(address) || (plain(address).is_loopback() && at_home())
    }

    /// Whether the operator could allow an address: some are refused whatever is allowed.
    #[must_use]
    pub fn may_be_allowed(&self, url: &Url) -> bool {
        literal(url).is_none_or(|address| self.may_connect(address))
    }

    /// Whether a host name is one of the site's own.
    #[must_use]
    pub fn is_own_name(&self, name: &str) -> bool {
        self.own.iter().any(|(host, _)| host.eq_ignore_ascii_case(name))
    }
}

fn place(url: &Url) -> Option<(String, u16)> {
    Some((url.host_str()?.to_ascii_lowercase(), url.port_or_known_default()?))
}

fn pattern_of(pattern: &str) -> (String, Option<u16>) {
    let lower = pattern.to_ascii_lowercase();
    // The last colon of an IPv6 address is no port unless brackets close before it.
    match lower.rsplit_once(':') {
        Some((host, port)) if !host.contains(':') || host.ends_with(']') => match port.parse() {
            Ok(port) => (host.to_owned(), Some(port)),
            Err(_) => (lower, None),
        },
        _ => (lower, None),
    }
}

fn fits(host: &str, pattern: &str) -> bool {
    match pattern.strip_prefix("*.") {
        Some(parent) => host.strip_suffix(parent).is_some_and(|rest| rest.ends_with('.') && rest.len() > 1),
        None => host == pattern || host.trim_matches(['[', ']']) == pattern.trim_matches(['[', ']']),
    }
}

fn literal(url: &Url) -> Option<IpAddr> {
    match url.host()? {
        Host::Ipv4(address) => Some(address.into()),
        Host::Ipv6(address) => Some(address.into()),
        Host::Domain(name) if name.eq_ignore_ascii_case("localhost") || name.ends_with(".localhost") => {
            Some(Ipv4Addr::LOCALHOST.into())
        }
        Host::Domain(_) => None,
    }
}

fn is_loopback_text(host: &str) -> bool {
    host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|a| plain(a).is_loopback())
}

/// The IPv4 address in an IPv6 one that only wraps it.
fn plain(address: IpAddr) -> IpAddr {
    let IpAddr::V6(six) = address else { return address };
    let s = six.segments();
    let tail = || Ipv4Addr::from((u32::from(s[6]) << 16) | u32::from(s[7]));
    match s {
        // Mapped, NAT64.
        [0, 0, 0, 0, 0, 0xffff, _, _] | [0x64, 0xff9b, 0, 0, 0, 0, _, _] => tail().into(),
        // Compatible, long out of use; `::` and `::1` are addresses of their own.
        [0, 0, 0, 0, 0, 0, _, _] if six != Ipv6Addr::UNSPECIFIED && six != Ipv6Addr::LOCALHOST => tail().into(),
        // 6to4.
        [0x2002, a, b, ..] => Ipv4Addr::from((u32::from(a) << 16) | u32::from(b)).into(),
        _ => address,
    }
}

/// An address that means this machine, its link, or the metadata of a cloud's machine.
#[must_use]
pub fn is_inward(address: IpAddr) -> bool {
    match plain(address) {
        IpAddr::V4(four) => {
            four.is_loopback()
                || four.is_link_local()
                || four.is_unspecified()
                || four.is_broadcast()
                || four.is_multicast()
                || four.octets()[0] == 0
                // The metadata services that do not stand on the link-local address.
                || four == Ipv4Addr::new(100, 100, 100, 200)
                || four == Ipv4Addr::new(168, 63, 129, 16)
        }
        IpAddr::V6(six) => {
            six.is_loopback()
                || six.is_unspecified()
                || six.is_multicast()
                || six.is_unicast_link_local()
                || six == Ipv6Addr::new(0xfd00, 0xec2, 0, 0, 0, 0, 0, 0x254)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        Url::parse(text).unwrap()
    }

    fn judged(base: &str, allowed: &[&str], to: &str) -> Result<(), Refusal> {
        let (base, allowed) = (url(base), allowed.iter().map(|a| (*a).to_owned()).collect::<Vec<_>>());
        Reach::new([&base], &allowed).judge(&base, &url(to))
    }

    #[test]
    fn a_site_sends_to_itself_and_to_allowed_hosts() {
        let to = |allowed: &[&str], to: &str| judged("https://ghes.example.com", allowed, to);
        assert_eq!(to(&[], "https://ghes.example.com/x"), Ok(()));
        assert_eq!(to(&[], "https://GHES.example.com:443/x"), Ok(()));
        assert_eq!(to(&[], "https://ghes.example.com:8443/"), Err(Refusal::OtherHost));
        assert_eq!(to(&["ghes.example.com:8443"], "https://ghes.example.com:8443/"), Ok(()));
        assert_eq!(to(&[], "https://example.com/"), Err(Refusal::OtherHost));
        assert_eq!(to(&["*.example.com"], "https://id.example.com/"), Ok(()));
        assert_eq!(to(&["*.example.com"], "https://example.com/"), Err(Refusal::OtherHost));
        assert_eq!(to(&["*.example.com"], "https://badexample.com/"), Err(Refusal::OtherHost));
        assert_eq!(to(&["id.example.org"], "https://id.example.org.evil.net/"), Err(Refusal::OtherHost));
        assert_eq!(to(&[], "http://ghes.example.com/"), Err(Refusal::Downgrade));
        assert_eq!(to(&[], "https://me:pw@ghes.example.com/"), Err(Refusal::Scheme));
        assert_eq!(to(&[], "file:///etc/passwd"), Err(Refusal::Scheme));
        assert_eq!(judged("http://ghes.example.com", &[], "https://ghes.example.com/"), Ok(()));
    }

    #[test]
    fn no_site_sends_inward_in_whatever_form_the_address_is_written() {
        for inward in [
            "http://169.254.169.254/latest/meta-data",
            "http://2852039166/",
            "http://0xa9.0xfe.0xa9.0xfe/",
            "http://[::ffff:169.254.169.254]/",
            "http://[64:ff9b::a9fe:a9fe]/",
            "http://[2002:a9fe:a9fe::]/",
            "http://[fe80::1]/",
            "http://[fd00:ec2::254]/",
            "http://127.0.0.1/",
            "http://127.1/",
            "http://[::1]/",
            "http://[::]/",
            "http://0.0.0.0/",
            "http://localhost/",
            "http://a.localhost/",
        ] {
            let host = url(inward).host_str().unwrap().to_owned();
            assert_eq!(judged("http://a.example", &[], inward), Err(Refusal::Inward), "{inward}");
            // Also where somebody allows it: only the site itself may stand there.
            assert_eq!(judged("http://a.example", &[&host], inward), Err(Refusal::Inward), "{inward}");
        }
    }

    #[test]
    fn a_site_on_this_machine_is_its_own() {
        let at = |allowed: &[&str], to: &str| judged("http://127.0.0.1:4000", allowed, to);
        assert_eq!(at(&[], "http://127.0.0.1:4000/a"), Ok(()));
        assert_eq!(at(&[], "http://127.0.0.1:4001/a"), Err(Refusal::Inward));
        assert_eq!(at(&["127.0.0.1:4001"], "http://127.0.0.1:4001/a"), Ok(()));
        assert_eq!(at(&["169.254.169.254"], "http://169.254.169.254/"), Err(Refusal::Inward));
    }
}
