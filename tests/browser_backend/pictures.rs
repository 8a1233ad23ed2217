//! No secret can be read from a picture: the same pages with another secret in them give the same pictures, to the byte.

use std::fs;

use base64::Engine as _;

use crate::site::{Site, evidence, one_click};
use crate::support::{Place, needs};

/// A page that shows a secret in every way that a page has to show text.
fn page(secret: &str) -> String {
    let encoded = base64::engine::general_purpose::STANDARD.encode(secret);
    format!(
        "<title>Keys</title><style>body {{ font: 16px monospace }} .box {{ width: 60em }}</style><h1>Keys</h1>\
         <p class=box>Your key is {secret}.</p><div class=box><a href=/x>{secret}</a></div><p class=box>{encoded}</p>\
         <p><input value='{secret}' size=40></p><p><textarea cols=40>{secret}</textarea></p>\
         <p><input type=password value='{secret}' size=40></p><p><input placeholder='{secret}' size=40></p>\
         <p><select style='width: 40em'><option>{secret}</select></p><p><button style='width: 40em'>{secret}</button></p>\
         <table style='table-layout: fixed; width: 60em'><tr><td>Key<td>{secret}</table>\
         <div class=box id=shadow></div><p><a href=/next>Next</a></p>\
         <script>shadow.attachShadow({{mode: 'open'}}).innerHTML = '<p>Deep {secret}</p>'</script>"
    )
}

/// The same with an account on the site, whose password is the secret of the run.
fn with_account(place: Place, password: &str) -> Place {
    let account = "    credentials: { user: 'env:WHO', password: 'env:PASS' }\n";
    place.root.write("sites.yml", place.read("sites.yml") + account);
    place.with("WHO", "me").with("PASS", password)
}

/// The pictures of a run on that page, by their names. The secret of the run is `known`.
fn pictures(name: &str, site: &Site, shown: &str, known: &str) -> Vec<(String, Vec<u8>)> {
    site.put("/", &page(shown));
    site.put("/next", &page(shown));
    let place = with_account(one_click(name, site, "{ click: Next }", "read"), known);
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 0, "{out}{err}");
    read(&place)
}

fn read(place: &Place) -> Vec<(String, Vec<u8>)> {
    let png = |p: &std::path::PathBuf| p.extension().is_some_and(|e| e == "png");
    let named = |p: std::path::PathBuf| (p.file_name().unwrap().to_string_lossy().into_owned(), fs::read(&p).unwrap());
    evidence(place).into_iter().filter(png).map(named).collect()
}

#[test]
fn another_secret_gives_the_same_pictures() {
    needs!(chromium);
    let site = Site::new(&[]);
    let one = pictures("one", &site, "hunter2-long", "hunter2-long");
    let names: Vec<&str> = one.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["01-1-1.page.png", "01-1-1.use.png"]);
    let other = pictures("other", &site, "rabbit9-wide", "rabbit9-wide");
    assert!(one == other, "a secret of the same length can be told from the picture");
    let longer = pictures("longer", &site, "correct-horse-battery", "correct-horse-battery");
    assert!(one == longer, "the length of a secret can be told from the picture");
    // That the pictures could differ: the same page where its text is no secret of the run.
    let open = pictures("open", &site, "hunter2-long", "something-else");
    assert!(one[0].1 != open[0].1 && one[1].1 != open[1].1, "the comparison compares nothing");
}

#[test]
fn where_a_secret_cannot_be_hidden_there_is_no_picture() {
    needs!(chromium);
    // In pieces, it is no text of any one element.
    let html = "<title>Keys</title><p>Your key is <b>hun</b>ter2-l<i>ong</i></p><a href=/next>Next</a>";
    let site = Site::new(&[("/", html), ("/next", html)]);
    let place = with_account(one_click("pieces", &site, "{ click: Next }", "read"), "hunter2-long");
    let (code, out, err) = place.run(&[]);
    assert_eq!(code, 0, "{out}{err}");
    assert!(format!("{out}{err}").contains("no picture of the page is kept"), "{out}{err}");
    assert_eq!(read(&place).len(), 0);
}
