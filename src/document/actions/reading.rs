//! Reads what a paragraph says is to be done: verbs and what they act on, sentence by sentence. No word of any language stands here.

use super::cues::{Cues, Landmark, Meaning, Noun, Verb};
use super::groups::{Group, Item, items};
use super::line::Line;
use super::phrasebook::PhraseBook;
use super::phrases::Phrases;
use super::tokens::tokens;
use super::typing::field;
use crate::document::action::{Action, ActionKind, Effect, Element, Provenance};

/// What a paragraph says.
#[derive(Clone, Debug, Default)]
pub(super) struct Reading {
    /// Its actions in order. An `Instruct` stands where it asks for something that has no name.
    pub actions: Vec<Action>,
    /// The site on which the step and those after it are, where the paragraph says so.
    pub site: Option<String>,
    /// Whether a session on another machine begins (`true`) or ends.
    pub session: Option<bool>,
    /// The part of the page that its last sentence is about.
    pub place: Option<String>,
    /// Its last sentence asks for a choice of something that it does not name.
    pub choice: bool,
    /// Its last sentence has something filled in that it does not name: a form.
    pub form: bool,
    /// It asks to look, read or decide.
    pub looks: bool,
}

/// Reads a paragraph; `names` are the names of the document's own sites, `own` those sites. `place` is the part of the page that is
/// named before it.
pub(super) fn read(
    line: &Line,
    cues: &Cues,
    book: &PhraseBook,
    names: &Phrases<Meaning>,
    own: &[(String, String)],
    place: Option<&str>,
) -> Reading {
    let items = items(line, &tokens(line, cues, names));
    let used = vec![false; items.len()];
    let mut reader = Reader {
        line,
        cues,
        book,
        own,
        items,
        used,
        done: Vec::new(),
        reading: Reading::default(),
        menu: false,
        optional: false,
        place: place.map(str::to_owned),
    };
    let mut start = 0;
    while start < reader.items.len() {
        let rest = &reader.items[start..];
        let end = rest.iter().position(|i| *i == Item::Stop).map_or(reader.items.len(), |i| start + i);
        reader.sentence(start, end);
        start = end + 1;
    }
    reader.finish()
}

/// What is known in a sentence so far.
#[derive(Default)]
pub(super) struct Sentence {
    pub(super) end: usize,
    /// The first action of the sentence.
    pub(super) first: usize,
    pub(super) scope: Option<String>,
    /// The scope is a part of the page (`section`, `dialog`) rather than what stands over a field.
    pub(super) area: bool,
    pub(super) field: Option<Element>,
    /// A drop-down list was named (or just mentioned) and nothing was chosen in it yet.
    pub(super) list: Option<Vec<String>>,
    /// A file is wanted.
    pub(super) wish: bool,
    pub(super) optional: bool,
    pub(super) navigation: bool,
    /// Names that no verb has acted on.
    pub(super) orphan: Option<Group>,
    /// Anything was asked for.
    pub(super) asked: bool,
    /// A choice is asked for, of something that has no name so far.
    pub(super) choice: bool,
}

pub(super) struct Reader<'a> {
    pub(super) line: &'a Line,
    pub(super) cues: &'a Cues,
    pub(super) book: &'a PhraseBook,
    pub(super) own: &'a [(String, String)],
    pub(super) items: Vec<Item>,
    pub(super) used: Vec<bool>,
    /// Actions, and `None` where something is asked for that has no name.
    pub(super) done: Vec<Option<Action>>,
    pub(super) reading: Reading,
    /// A menu is open.
    pub(super) menu: bool,
    /// The paragraph begins with a condition, so that all of it is optional.
    pub(super) optional: bool,
    /// The part of the page that the sentence before was about, where nothing in it led to another page.
    place: Option<String>,
}

impl Reader<'_> {
    fn sentence(&mut self, start: usize, end: usize) {
        (self.reading.choice, self.reading.form) = (false, false);
        let conditional = matches!(self.items.get(start), Some(Item::Means(Meaning::If | Meaning::Optional)));
        self.optional |= start == 0 && conditional;
        let scope = self.place.take();
        let (area, first) = (scope.is_some(), self.done.len());
        let mut now = Sentence { end, first, scope, area, optional: self.optional, ..Sentence::default() };
        for at in start..end {
            // `click **A** or use the menu`: one way is enough, and the first is taken.
            if let [Item::Means(Meaning::Or), Item::Means(Meaning::Verb(verb)), ..] = &self.items[at..]
                && self.done.len() > now.first
            {
                if matches!(verb, Verb::Upload | Verb::Attach) {
                    self.takes_file(&now);
                }
                break;
            }
            if self.used[at] {
                continue;
            }
            match self.items[at].clone() {
                Item::Means(meaning) => self.meaning(at, meaning, &mut now),
                Item::Names(group) => self.names(group, &mut now),
                _ => {}
            }
        }
        self.leave_choice(&mut now);
        self.leave_list(&mut now);
        self.reading.form = matches!(self.done.last(), Some(Some(action)) if nameless(action));
        self.place = self.place_after(now);
    }

    /// The place that a sentence leaves the reader at. A click may have led elsewhere, and a field is no place.
    fn place_after(&self, now: Sentence) -> Option<String> {
        let scope = now.scope.filter(|s| now.field.is_none_or(|f| f.name != *s))?;
        let stays = |action: &Action| match &action.kind {
            ActionKind::Select { .. } | ActionKind::Check { .. } => true,
            ActionKind::Fill { field, .. } => field.name != scope,
            _ => false,
        };
        self.done[now.first..].iter().flatten().all(stays).then_some(scope)
    }

    fn meaning(&mut self, at: usize, meaning: Meaning, now: &mut Sentence) {
        match meaning {
            Meaning::Verb(verb) => self.verb(at, verb, now),
            Meaning::Final(verb) => {
                if let Some(group) = now.orphan.take() {
                    self.act_on_names(verb, &group, now);
                }
            }
            Meaning::Noun(Noun::DropDown) => now.list = Some(now.list.take().unwrap_or_default()),
            Meaning::Landmark(landmark) => {
                now.navigation |= landmark == Landmark::Navigation;
                if let Some(site) = self.site_beside(at, now) {
                    self.reading.site = self.site_id(site);
                }
            }
            Meaning::If | Meaning::Optional => {
                now.optional = true;
                for action in self.done[now.first..].iter_mut().flatten() {
                    action.optional = true;
                }
            }
            Meaning::Wish => self.wish(now),
            Meaning::Cancel if self.done.len() > now.first => {
                self.done.pop();
            }
            Meaning::Session => self.reading.session = Some(true),
            Meaning::SessionEnd => self.reading.session = Some(false),
            _ => {}
        }
    }

    /// The site that a place on a page belongs to: `in the corner of X`, `in the corner of any page of X`, `on X, in the corner`.
    fn site_beside(&self, at: usize, now: &Sentence) -> Option<usize> {
        let site = |item: &Item| match item {
            Item::Means(Meaning::Site(site)) => Some(*site),
            _ => None,
        };
        let passed =
            |item: &&Item| matches!(item, Item::Word | Item::Means(Meaning::Scope | Meaning::After | Meaning::Noun(_)));
        let after = self.items[at + 1..now.end].iter().take(5).find(|i| !passed(i)).and_then(site);
        let between = |item: &&Item| matches!(item, Item::Comma | Item::Means(Meaning::Scope | Meaning::After));
        let before = self.items[..at].iter().rev().take(3).find(|i| !between(i)).and_then(site);
        after.or(before)
    }

    /// Names that no verb has taken: they say where, or they wait for a verb that stands after them.
    fn names(&mut self, group: Group, now: &mut Sentence) {
        let Some(first) = group.names.first().cloned() else { return };
        if group.noun == Some(Noun::DropDown) {
            now.list = Some(group.names);
            return;
        }
        if group.noun == Some(Noun::Field) {
            now.field = Some(Element { name: first.clone(), ..field(&group) });
        }
        now.area = group.noun == Some(Noun::Area);
        if !group.governed && group.noun != Some(Noun::Field) {
            if !group.quoted {
                now.orphan = Some(group);
            }
            return;
        }
        // After its verb a place belongs to what was done, before it to what comes.
        if let Some(Some(action)) = self.done[now.first..].last_mut() {
            put_scope(action, &first);
        }
        now.scope = Some(first);
    }

    pub(super) fn push(&mut self, kind: ActionKind, effect: Effect, from: Provenance, now: &Sentence) {
        self.done.push(Some(Action { optional: now.optional, ..Action::new(kind, effect, from) }));
    }

    /// What has no name is a person's; the whole step is where nothing in it has one.
    fn finish(mut self) -> Reading {
        self.done.dedup_by(|a, b| a.is_none() && b.is_none());
        if self.done.iter().flatten().all(nameless) {
            self.done.clear();
        }
        self.reading.place = self.place;
        self.reading.actions =
            self.done.into_iter().map(|a| a.unwrap_or(Action::instruct(Some("why-no-name")))).collect();
        for action in &mut self.reading.actions {
            if action.optional {
                action.effect = Effect::Unsafe;
            }
        }
        self.reading
    }
}

/// Something is typed into a field that has no name.
fn nameless(action: &Action) -> bool {
    matches!(&action.kind, ActionKind::Fill { field, .. } if field.name.is_empty())
}

pub(super) fn element(group: &Group, now: &Sentence) -> Element {
    Element {
        name: group.names.first().cloned().unwrap_or_default(),
        input: None,
        role: group.noun.and_then(Noun::role).map(str::to_owned),
        scope: now.scope.clone(),
    }
}

fn put_scope(action: &mut Action, name: &str) {
    let scope = match &mut action.kind {
        ActionKind::Click(element) | ActionKind::Download { element, .. } | ActionKind::Check { element } => {
            &mut element.scope
        }
        ActionKind::Select { scope, .. } => scope,
        ActionKind::Upload { element: element @ None, .. } => {
            *element = Some(Element { name: name.to_owned(), ..Element::default() });
            return;
        }
        _ => return,
    };
    if scope.is_none() {
        *scope = Some(name.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::{Tools, inline_words};
    use crate::source::Library;

    fn reading(language: &str, text: &str) -> Reading {
        let tools = Tools::of(Library::embedded_locales(), &Library::builtin());
        let (book, cues) = (tools.book().unwrap(), tools.cues(language).unwrap().unwrap());
        let words = inline_words(text);
        let own = [("grafana".to_owned(), "Grafana".to_owned())];
        let mut names = Phrases::default();
        names.add("Grafana", Meaning::Site(book.sites.len()));
        names.sort();
        read(&Line::of(&words.inlines), cues, book, &names, &own, None)
    }

    /// The actions in short: kind, name, `@` scope, `:` role, `?` where it is optional.
    fn said(language: &str, text: &str) -> Vec<String> {
        let named = |e: &Element| {
            let name = e.input.as_ref().map_or_else(|| e.name.clone(), |i| format!("${i}"));
            let scope = e.scope.as_ref().map_or_else(String::new, |s| format!(" @{s}"));
            let role = e.role.as_ref().map_or_else(String::new, |r| format!(" :{r}"));
            format!("{name}{scope}{role}")
        };
        let one = |action: &Action| {
            let what = match &action.kind {
                ActionKind::Navigate { to } => format!("go {to}"),
                ActionKind::Click(e) => format!("click {}", named(e)),
                ActionKind::Select { option, among, clear, scope, .. } => {
                    let verb = if *clear { "clear" } else { "select" };
                    let option = option.clone().unwrap_or_else(|| format!("[{}]", among.join("|")));
                    format!("{verb} {option}{}", scope.as_ref().map_or_else(String::new, |s| format!(" @{s}")))
                }
                ActionKind::Fill { field, .. } => format!("fill {}", named(field)),
                ActionKind::Press { key } => format!("press {key}"),
                ActionKind::Download { element, .. } => format!("download {}", named(element)),
                ActionKind::Upload { element: Some(e), .. } => format!("upload {}", named(e)),
                ActionKind::Upload { .. } => "upload".to_owned(),
                ActionKind::Check { element } => format!("check {}", named(element)),
                _ => "person".to_owned(),
            };
            if action.optional { format!("{what} ?") } else { what }
        };
        reading(language, text).actions.iter().map(one).collect()
    }

    /// The same sentence in several languages says the same.
    fn all(expected: &[&str], sentences: &[(&str, &str)]) {
        for (language, text) in sentences {
            assert_eq!(said(language, text), expected, "{language}: {text}");
        }
    }

    #[test]
    fn a_verb_acts_on_the_bold_name() {
        let sentences = [
            ("en", "In the left sidebar, click **License**."),
            ("pt-BR", "Na barra lateral esquerda, clique em **License** (Licença)."),
            ("es", "En la barra lateral izquierda, haga clic en **License** (Licencia)."),
            ("es", "En la barra lateral izquierda, da clic en **License**."),
            ("de", "Klicken Sie auf der linken Seitenleiste auf **License** (Lizenz)."),
            ("de", "Klicke in der linken Seitenleiste auf **License**."),
            ("zh-Hans", "在左侧边栏中，单击 **License（许可）**。"),
        ];
        all(&["click License :link"], &sentences);
    }

    #[test]
    fn a_place_holds_for_the_next_sentence_until_a_click_leads_away() {
        let sentences = [
            ("en", "Under \"Forking\", read the note. Optionally, click **No policy**."),
            ("pt-BR", "Em \"Forking\", leia a nota. Opcionalmente, clique em **No policy**."),
            ("es", "Debajo de \"Forking\", lee la nota. Opcionalmente, haz clic en **No policy**."),
            ("de", "Lesen Sie unter „Forking“ den Hinweis. Klicken Sie optional auf **No policy**."),
            ("zh-Hans", "在“Forking”下，阅读说明。 （可选）单击 **No policy**。"),
        ];
        all(&["click No policy @Forking ?"], &sentences);
        assert_eq!(said("en", "Under \"A\", click **B**. Click **C**."), ["click B @A", "click C"]);
        assert_eq!(said("en", "In the **Port** field, type a port. Click **C**."), ["fill Port :textbox", "click C"]);
    }

    #[test]
    fn what_asks_for_a_file_is_given_one() {
        let chosen = [
            ("en", "Under \"Key\", click **Choose File** to choose a key."),
            ("en", "Under \"Key\", click **Choose File** and choose a key."),
            ("pt-BR", "Em \"Key\", clique em **Choose File** e escolha uma chave."),
            ("es", "Debajo de \"Key\", haz clic en **Choose File** y elige una clave."),
            ("de", "Klicken Sie unter „Key“ auf **Choose File**, und wählen Sie einen Schlüssel aus."),
            ("zh-Hans", "在“Key”下，单击 **Choose File（选择文件）**并选择密钥。"),
        ];
        all(&["upload Choose File @Key"], &chosen);
        let attached = [
            ("en", "Click **Add file**, then attach the bundle."),
            ("en", "Click **Add file**, or drag the bundle onto **Add file**."),
            ("pt-BR", "Clique em **Add file** e anexe o pacote."),
            ("es", "Haz clic en **Add file**, luego adjunta el paquete."),
            ("de", "Klicken Sie auf **Add file** und hängen Sie das Paket an."),
            ("zh-Hans", "单击 **Add file**，然后附上软件包。"),
        ];
        all(&["upload Add file"], &attached);
        let both = said("es", "Haz clic en **Choose File (Elegir archivo)** y elige una clave.");
        assert_eq!(both, ["upload Choose File (Elegir archivo)"]);
        assert!(said("en", "Attach the disk to the machine.").is_empty(), "nothing was clicked that takes it");
    }

    #[test]
    fn what_is_chosen_or_kept_after_a_click_is_a_persons() {
        let chosen = [
            ("en", "Click **Repositories** and select which one you want."),
            ("pt-BR", "Clique em **Repositories** e selecione qual deles você quer."),
            ("es", "Haz clic en **Repositories** y selecciona cuál quieres."),
            ("de", "Klicken Sie auf **Repositories** und wählen Sie das gewünschte aus."),
            ("zh-Hans", "单击 **Repositories** 并选择其中一个。"),
        ];
        all(&["click Repositories", "person"], &chosen);
        let kept = [
            ("en", "Click **Show**. Copy the address."),
            ("pt-BR", "Clique em **Show**. Copie o endereço."),
            ("es", "Haz clic en **Show**. Copia la dirección."),
            ("de", "Klicken Sie auf **Show**. Kopieren Sie die Adresse."),
            ("zh-Hans", "单击 **Show**。 复制地址。"),
        ];
        all(&["click Show", "person"], &kept);
        assert_eq!(said("en", "Open the **Access** drop-down menu. Select who may read."), ["select [] @Access"]);
    }

    #[test]
    fn several_things_are_done_in_their_order() {
        let sentences = [
            ("en", "Click **Add key**, then click **Continue**."),
            ("en", "Click **Add key** and **Continue**."),
            ("pt-BR", "Clique em **Add key** (Adicionar) e em **Continue** (Continuar)."),
            ("es", "Haz clic en **Add key** y luego en **Continue**."),
            ("de", "Klicken Sie auf **Add key** und dann auf **Continue**."),
            ("zh-Hans", "单击 **Add key**，然后单击 **Continue**。"),
        ];
        all(&["click Add key", "click Continue"], &sentences);
    }

    #[test]
    fn the_stop_of_an_abbreviation_ends_no_sentence() {
        let sentences = [
            ("en", "Next to the account, e.g. yours, click **Connect**."),
            ("pt-BR", "Ao lado da conta, p. ex. a sua, clique em **Connect**."),
            ("es", "Junto a la cuenta, p. ej. la suya, haga clic en **Connect**."),
            ("de", "Klicken Sie neben dem Konto bzw. der Organisation auf **Connect**."),
        ];
        all(&["click Connect"], &sentences);
    }

    #[test]
    fn the_phrase_book_knows_what_has_no_label() {
        let sentences = [
            ("en", "In the top-right corner of Grafana, click your profile photo, then click **Settings**."),
            (
                "pt-BR",
                "No canto superior direito de Grafana, clique na sua foto de perfil e, em seguida, em **Settings**.",
            ),
            (
                "es",
                "En la esquina superior derecha de Grafana, haga clic en su foto de perfil y luego en **Settings**.",
            ),
            ("de", "Klicken Sie oben rechts auf Grafana auf Ihr Profilfoto und dann auf **Settings**."),
            ("zh-Hans", "在 Grafana 的右上角，单击你的个人资料照片，然后单击 **Settings**。"),
        ];
        all(&["click View profile and more :button", "click Settings :link"], &sentences);
        for (language, text) in sentences {
            assert_eq!(reading(language, text).site.as_deref(), Some("grafana"), "{language}");
        }
        assert_eq!(said("en", "In the list, click the enterprise you want to view."), ["click $enterprise :link"]);
    }

    #[test]
    fn a_place_in_quotes_or_bold_is_a_scope() {
        let sentences = [
            ("en", "Under \"Quick links\", click **Add**."),
            ("en", "Click **Add** under \"Quick links\"."),
            ("en", "To the right of **Quick links**, click **Add**."),
            ("pt-BR", "Em “Quick links” (Links rápidos), clique em **Add**."),
            ("es", "Debajo de \"Quick links (Vínculos)\", haz clic en **Add**."),
            ("de", "Klicken Sie unter „Quick links“ (Schnellzugriff) auf **Add**."),
            ("zh-Hans", "在“Quick links”下，单击 **Add**。"),
        ];
        for (language, text) in sentences {
            assert!(
                said(language, text)[0].starts_with("click Add @Quick links"),
                "{language}: {:?}",
                said(language, text)
            );
        }
    }

    #[test]
    fn a_wish_for_a_file_makes_a_click_a_download() {
        let sentences = [
            ("en", "To download your license, click **Get it**."),
            ("en", "Click **Get it** to download your license."),
            ("pt-BR", "Para baixar a licença, clique em **Get it**."),
            ("es", "Para descargar la licencia, haga clic en **Get it**."),
            ("de", "Klicken Sie auf **Get it**, um die Lizenz herunterzuladen."),
            ("de", "Klicke zum Herunterladen der Lizenz auf **Get it**."),
            ("zh-Hans", "要下载许可证，请单击 **Get it**。"),
        ];
        all(&["download Get it"], &sentences);
    }

    #[test]
    fn a_file_is_uploaded() {
        let sentences = [
            ("en", "Upload the file that you downloaded."),
            ("pt-BR", "Faça upload do arquivo que você baixou."),
            ("es", "Suba el archivo que descargó."),
            ("de", "Laden Sie die Datei hoch, die Sie heruntergeladen haben."),
            ("zh-Hans", "上传您下载的文件。"),
        ];
        all(&["upload"], &sentences);
    }

    #[test]
    fn what_is_chosen_in_a_list_is_selected() {
        let sentences = [
            ("en", "Under \"Sync\", use the drop-down menu and select **Enabled**."),
            ("en", "Under \"Sync\", use the drop-down menu, and click **Enabled**."),
            ("pt-BR", "Em \"Sync\", use o menu suspenso e clique em **Enabled** (Habilitado)."),
            ("es", "En \"Sync\", usa el menú desplegable y selecciona **Enabled**."),
            ("de", "Verwenden Sie unter „Sync“ das Dropdownmenü, und klicken Sie auf **Enabled** (Aktiviert)."),
            ("zh-Hans", "在“Sync”下，使用下拉菜单，然后选择 **Enabled**。"),
        ];
        all(&["select Enabled @Sync"], &sentences);
    }

    #[test]
    fn a_choice_that_is_left_open_is_a_persons() {
        let sentences = [
            ("en", "In the **Policy** drop-down menu, select what suits you."),
            ("pt-BR", "No menu suspenso **Policy**, selecione o que preferir."),
            ("es", "En el menú desplegable **Policy**, selecciona lo que prefieras."),
            ("de", "Wählen Sie im Dropdownmenü **Policy** aus, was Ihnen passt."),
            ("zh-Hans", "在 **Policy** 下拉菜单中，选择适合的选项。"),
        ];
        all(&["select [] @Policy"], &sentences);
        assert_eq!(said("en", "Under \"LFS\", click **On**, **Off** or **Ask**."), ["select [On|Off|Ask] @LFS"]);
        assert_eq!(said("de", "Klicken Sie unter „LFS“ auf **On** oder **Off**."), ["select [On|Off] @LFS"]);
    }

    #[test]
    fn boxes_are_ticked_and_cleared() {
        let ticked = [
            ("en", "Select **Enable it**."),
            ("en", "Check **Enable it**."),
            ("pt-BR", "Marque **Enable it**."),
            ("es", "Marque la casilla **Enable it**."),
            ("de", "Aktivieren Sie **Enable it**."),
            ("zh-Hans", "选中 **Enable it**。"),
        ];
        all(&["select Enable it"], &ticked);
        let cleared = [
            ("en", "Unselect **Enable it**."),
            ("pt-BR", "Desmarque **Enable it**."),
            ("es", "Quita la marca de selección en **Enable it**."),
            ("de", "Deaktivieren Sie **Enable it**."),
            ("zh-Hans", "取消选择 **Enable it**。"),
        ];
        all(&["clear Enable it"], &cleared);
    }

    #[test]
    fn text_goes_into_the_field_that_is_named() {
        let sentences = [
            ("en", "In the **Port** field, type the port."),
            ("en", "Type the port in the **Port** field."),
            ("pt-BR", "No campo **Port** (Porta), digite a porta."),
            ("es", "Escribe el puerto en el campo **Port**."),
            ("de", "Geben Sie im Feld **Port** den Port ein."),
            ("zh-Hans", "在 **Port** 字段中，输入端口。"),
        ];
        all(&["fill Port :textbox"], &sentences);
        let nameless = ["fill  :searchbox", "click Search"];
        assert_eq!(said("en", "In the search field, type the name and click **Search**."), nameless);
        assert_eq!(said("de", "Geben Sie im Suchfeld den Namen ein, und klicken Sie auf **Search**."), nameless);
    }

    #[test]
    fn keys_are_pressed() {
        all(
            &["press S"],
            &[("en", "To begin, press **S**."), ("de", "Drücke zum Starten auf **S**."), ("zh-Hans", "请按 **S**。")],
        );
        assert_eq!(said("en", "Click **Enter**."), ["press Enter"]);
    }

    #[test]
    fn going_somewhere_moves_to_the_site() {
        let sentences = [
            ("en", "Navigate to GitHub.com."),
            ("pt-BR", "Navegue até o GitHub.com."),
            ("es", "Ve a GitHub.com."),
            ("de", "Navigiere zu GitHub.com."),
            ("zh-Hans", "导航至 GitHub.com。"),
        ];
        all(&["go cloud"], &sentences);
        assert_eq!(reading("en", "Sign in to GitHub.com.").site.as_deref(), Some("cloud"));
        assert_eq!(said("en", "Visit https://example.org/a."), ["go https://example.org/a"]);
        assert_eq!(said("en", "Browse to https://HOSTNAME/setup."), Vec::<String>::new());
        assert_eq!(said("en", "Go to [the page](https://example.org/b)."), ["go https://example.org/b"]);
        assert_eq!(reading("en", "Mentioned is GitHub.com.").site, None);
    }

    #[test]
    fn what_is_not_to_be_done_is_no_action() {
        let sentences = [
            ("en", "Do not click **Delete**."),
            ("en", "Don't select **Delete**."),
            ("en", "You can click **Delete** later."),
            ("en", "By clicking **Delete** you agree."),
            ("pt-BR", "Não clique em **Delete**."),
            ("es", "No haga clic en **Delete**."),
            ("de", "Klicken Sie nicht auf **Delete**."),
            ("zh-Hans", "请勿单击 **Delete**。"),
        ];
        all(&[], &sentences);
    }

    #[test]
    fn what_depends_on_something_is_optional_and_unsafe() {
        let sentences = [
            ("en", "Optionally, select **Enforce**."),
            ("en", "If you want it, select **Enforce**."),
            ("en", "Select **Enforce** if you want it."),
            ("pt-BR", "Opcionalmente, selecione **Enforce**."),
            ("es", "Opcionalmente, selecciona **Enforce**."),
            ("de", "Wählen Sie optional **Enforce** aus."),
            ("zh-Hans", "（可选）选择 **Enforce**。"),
        ];
        all(&["select Enforce ?"], &sentences);
        let read = reading("en", "If you have to, in the left sidebar, click **Logs**.");
        assert_eq!((read.actions[0].effect, read.actions[0].optional), (Effect::Unsafe, true));
        // A condition at the beginning holds for the whole step.
        assert_eq!(said("en", "Optionally, click **A**. Then click **B**."), ["click A ?", "click B ?"]);
    }

    #[test]
    fn what_is_looked_at_is_no_action_and_what_is_checked_is_one() {
        assert_eq!(said("en", "Note the **Client ID** and **Client Secret**."), Vec::<String>::new());
        assert_eq!(said("en", "Read the warning, then click **Ok**."), ["click Ok"]);
        let checks = [
            ("en", "Confirm that the **Active** checkbox is selected."),
            ("pt-BR", "Confirme se a caixa de seleção **Active** está marcada."),
            ("de", "Bestätigen Sie, dass das Kontrollkästchen **Active** aktiviert ist."),
            ("zh-Hans", "确认已选中 **Active** 复选框。"),
        ];
        all(&["check Active :checkbox"], &checks);
    }

    #[test]
    fn what_has_no_name_is_a_persons_before_what_has_one() {
        assert_eq!(said("en", "Select the machine and click **Edit**."), ["person", "click Edit"]);
        assert_eq!(said("en", "Click the thing you like."), Vec::<String>::new());
    }

    #[test]
    fn emphasis_is_no_name() {
        assert_eq!(said("en", "Using the shell, **only** configure the address."), Vec::<String>::new());
        assert_eq!(said("en", "Select **Keep** if you do **not** want it."), ["select Keep ?"]);
    }

    #[test]
    fn icons_decorate_names_or_are_clicked() {
        let icon = Inline::Icon { name: "pencil".into(), label: "The pencil".into() };
        let tools = Tools::of(Library::embedded_locales(), &Library::builtin());
        let (book, cues) = (tools.book().unwrap(), tools.cues("en").unwrap().unwrap());
        let read = |inlines: &[Inline]| read(&Line::of(inlines), cues, book, &Phrases::default(), &[], None).actions;
        let clicked = read(&[Inline::Text("Click ".into()), icon.clone(), Inline::Text(".".into())]);
        assert!(matches!(&clicked[0].kind, ActionKind::Click(e) if e.name == "Edit"), "{clicked:?}");
        let name = Inline::Strong(vec![Inline::Text("Settings".into())]);
        let clicked = read(&[Inline::Text("Click ".into()), icon, Inline::Text(" ".into()), name]);
        assert!(matches!(&clicked[0].kind, ActionKind::Click(e) if e.name == "Settings"), "{clicked:?}");
    }

    #[test]
    fn sessions_on_other_machines_are_noticed() {
        assert_eq!(reading("en", "SSH into the instance.").session, Some(true));
        assert_eq!(reading("en", "Close the connection.").session, Some(false));
    }

    #[test]
    fn nothing_panics() {
        for text in ["", "**", "“", "(((", "Click", "click **a", "**a** **b**, **c** or", "在“", "Under \"\", click"]
        {
            for language in ["en", "pt-BR", "es", "de", "zh-Hans"] {
                let _ = said(language, text);
            }
        }
    }

    use crate::document::Inline;

    proptest::proptest! {
        #![proptest_config(proptest::test_runner::Config::with_cases(64))]

        #[test]
        fn any_text_is_read(text in "([Cc]lick|use|the|drop-down menu|or|and|to|in|\\*\\*A\\*\\*|\"B\"|,|\\.|\\PC| ){0,20}") {
            let _ = said("en", &text);
        }
    }
}
