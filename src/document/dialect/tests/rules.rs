//! One small document for each rule. Every input and what it means was held against the publisher's own program.

use super::super::{JOINER, PARTER, normalise};

/// What a document becomes, with the sentinels shown as `·` (joiner) and `¦` (parter).
fn said(text: &str) -> String {
    normalise(text).text.replace(JOINER, "·").replace(PARTER, "¦")
}

mod lists {
    use super::said;

    #[test]
    fn only_the_first_number_counts() {
        assert_eq!(said("5. a\n5. b\n9. c"), "5.  a\n6.  b\n7.  c\n");
    }

    #[test]
    fn two_columns_make_a_sibling_and_three_a_nested_list() {
        assert_eq!(said("1. a\n  1. b\n\n1. a\n   1. b"), "1.  a\n\n2.  b\n\n3.  a\n\n    1.  b\n");
    }

    #[test]
    fn indented_lines_belong_to_the_item_whatever_they_are() {
        assert_eq!(
            said("1. a\n # h\n  ```\n  x\n  ```\n\n ![i](i.png)"),
            "1.  a\n\n    # h\n\n    ```\n    x\n    ```\n\n    ![i](i.png)\n"
        );
    }

    #[test]
    fn an_unindented_line_right_after_an_item_continues_it() {
        assert_eq!(
            said("1. a\n![i](i.png)\n<pre>x</pre>\n> q"),
            "1.  a\n    ![i](i.png)\n    <pre>x</pre>\n\n    > q\n"
        );
    }

    #[test]
    fn an_unindented_line_after_a_blank_one_ends_the_list() {
        assert_eq!(said("1. a\n\nb\n2. c"), "1.  a\n\nb\n·2. c\n");
    }

    #[test]
    fn a_fence_heading_or_thematic_break_in_the_first_column_ends_the_list() {
        assert_eq!(
            said("1. a\n```\nx\n```\n2. b\n# h\n3. c\n***\n4. d"),
            "1.  a\n\n```\nx\n```\n\n2.  b\n\n# h\n\n3.  c\n\n***\n\n4.  d\n"
        );
    }

    #[test]
    fn a_definition_in_the_first_column_ends_the_list() {
        assert_eq!(said("1. a\n[b]: /c\n2. [b]"), "1.  a\n\n2)  ·[b](/c)\n");
    }

    #[test]
    fn another_marker_starts_another_list() {
        assert_eq!(said("1. a\n- b\n* c\n  - d"), "1.  a\n\n-   b\n\n+   c\n    -   d\n");
    }

    #[test]
    fn two_blank_lines_end_a_list_in_a_fence_too() {
        assert_eq!(
            said("1. a\n   ```\n   x\n\n\n   y\n   ```\n2. b"),
            "1.  a\n    ```\n    x\n    ```\n\ny\n\n```\n2. b\n```\n"
        );
    }

    #[test]
    fn lines_of_white_space_only_are_blank_but_belong_to_the_item() {
        assert_eq!(said("1. a\n \n \n b"), "1.  a\n\n    b\n");
    }

    #[test]
    fn numbers_below_ten_take_four_columns() {
        assert_eq!(said("1. a\n\n      b\n\n10. a\n\n      b"), "1.  a\n\n    b\n\n2.  a\n\n    b\n");
    }

    #[test]
    fn one_unindented_line_keeps_the_indentation_of_the_others() {
        assert_eq!(said("1. a\nlazy\n\n    code"), "1.  a\n    lazy\n\n    ```\n    code\n    ```\n");
    }

    #[test]
    fn a_tab_under_a_bullet_is_one_tab_too_far() {
        assert_eq!(said("- a\n\t- b"), "-   a\n    ·- b\n");
    }

    #[test]
    fn a_number_interrupts_a_paragraph_inside_of_a_list_only() {
        assert_eq!(said("text\n1. a\n\n- text\n  1. b"), "text\n·1. a\n\n-   text\n    1.  b\n");
    }

    #[test]
    fn a_bullet_interrupts_a_paragraph() {
        assert_eq!(said("text\n- a"), "text\n\n-   a\n");
    }

    #[test]
    fn markers_without_white_space_or_with_a_bracket_are_text() {
        assert_eq!(said("1.a\n-b\n1) c"), "1.a\n-b\n·1) c\n");
    }

    #[test]
    fn boxes_of_tasks_stay() {
        assert_eq!(said("- [ ] a\n- [x] b\n- [ ]"), "-   [ ] a\n-   [x] b\n-   ·[ ]\n");
    }

    #[test]
    fn bullets_right_behind_bullets_are_no_thematic_break() {
        assert_eq!(said("* * -"), "-   +   +\n");
    }

    #[test]
    fn a_number_of_more_digits_than_commonmark_knows() {
        assert_eq!(said("12345678901. a"), "999999999.  a\n");
    }
}

mod blocks {
    use super::said;

    #[test]
    fn a_heading_needs_white_space_after_its_signs() {
        assert_eq!(said("#a\n\n#\tb ##\n\n# c # #"), "#a\n\n# b\n\n# c\n");
    }

    #[test]
    fn only_one_line_is_underlined() {
        assert_eq!(said("a\nb\n===\n\nc\n--- "), "a\n\n# b\n\nc\n\n***\n");
    }

    #[test]
    fn an_underlined_heading_interrupts_a_paragraph_at_any_indentation() {
        assert_eq!(said("a\n    b\n-"), "a\n\n```\nb\n```\n\n-\n");
    }

    #[test]
    fn a_quote_goes_on_to_a_blank_line() {
        assert_eq!(said("> a\n- b\nc\n\n> d"), "> a\n>\n> -   b\n>     c\n\n> d\n");
    }

    #[test]
    fn interruptions_do_not_mind_indentation() {
        assert_eq!(said("a\n     # b"), "a\n\n```\n # b\n```\n");
    }

    #[test]
    fn indented_code_goes_on_over_blank_lines() {
        assert_eq!(said("    a\n\n\n      b\nc"), "```\na\n\n\n  b\n```\n\nc\n");
    }

    #[test]
    fn a_fence_loses_the_indentation_of_its_opening_line() {
        assert_eq!(said("  ```sh\n    a\n b\n  ```\n```\nc\n   ````\nd"), "```sh\n  a\nb\n```\n\n```\nc\n```\n\nd\n");
    }

    #[test]
    fn a_fence_that_is_not_closed_runs_to_the_end() {
        assert_eq!(said("```\na\n\n# b"), "```\na\n\n# b\n```\n");
    }

    #[test]
    fn a_fence_holds_longer_runs() {
        assert_eq!(said("~~~ a`b\n```\n````\n~~~"), "~~~a`b\n```\n````\n~~~\n");
    }

    #[test]
    fn html_ends_at_an_empty_line_and_not_at_white_space() {
        assert_eq!(said("<div>\n \n# a\n\nb"), "<div>\n ·\n# a\n\nb\n");
    }

    #[test]
    fn html_of_unknown_elements_does_not_interrupt() {
        assert_eq!(said("a\n<x-y>\n\n<x-y>\nb"), "a\n<x-y>\n\n<x-y>\nb\n");
    }

    #[test]
    fn comments_and_raw_elements_run_to_their_end() {
        assert_eq!(
            said("<!-- a\n\nb --> c\nd\n<pre>\n\n# e\n</pre>\nf"),
            "<!-- a\n\nb --> c\n\nd\n\n<pre>\n\n# e\n</pre>\n\nf\n"
        );
    }

    #[test]
    fn a_table_starts_no_later_than_its_paragraph() {
        assert_eq!(
            said("a\nb | c\n--|--\n\nb | c\n--|--\n1 | 2\n3"),
            "a\nb | c\n·--|--\n\n| b | c |\n| --- | --- |\n| 1 | 2 |\n\n3\n"
        );
    }

    #[test]
    fn white_space_among_the_dashes_of_a_table_does_not_matter() {
        assert_eq!(said("a|b\n- -|:\n |"), "| a | b |\n| --- | :-: |\n|  |\n");
    }

    #[test]
    fn a_row_may_have_more_cells_than_the_head() {
        assert_eq!(said("a|b\n-|:-\n1|`x|y`"), "| a | b |  |\n| --- | :-- | --- |\n| 1 | \\`x | y\\` |\n");
    }

    #[test]
    fn a_line_that_would_start_a_block_is_kept_from_it() {
        assert_eq!(said("a\n1) b\n+c\n==\n=b"), "a\n·1) b\n\n# +c\n\n=b\n");
    }

    #[test]
    fn white_space_of_any_script_is_blank() {
        assert_eq!(said("a\n\u{3000}\nb"), "a\n\nb\n");
    }
}

mod emphasis {
    use super::said;

    #[test]
    fn punctuation_beside_the_signs_does_not_matter() {
        assert_eq!(said("**“保存”**后 a**(b)**c **d：**e"), "**“保存”·**后 a**·(b)·**c **d：·**e\n");
    }

    #[test]
    fn white_space_inside_of_the_signs_does_not_matter() {
        assert_eq!(said("** a** b**c **d"), "**· a** b**c ·**d\n");
    }

    #[test]
    fn strong_text_ends_at_the_last_of_a_run_of_signs() {
        assert_eq!(said("**a*** **b****"), "**a\\*·** **b\\*\\*·**\n");
    }

    #[test]
    fn signs_that_nothing_closes_are_text() {
        assert_eq!(said("**a *b"), "\\*·*a ·*b\n");
    }

    #[test]
    fn code_links_and_tags_do_not_hide_a_closing_sign() {
        assert_eq!(
            said("**a `**` b\n\n*a [b*](c)\n\n**<a href=\"**\">"),
            "**a \\`·**\\` b\n\n*a [b*\\](c)\n\n**\\<a href=\"·**\">\n"
        );
    }

    #[test]
    fn underscores_close_only_before_other_than_letters() {
        assert_eq!(said("snake_case_name _a_ x_b_ _c_d __e__f"), "snake*case_name \\_a* x*b* \\_c_d **e**f\n");
    }

    #[test]
    fn emphasis_in_emphasis() {
        assert_eq!(said("*a **b** c* ***d*** *a _b_c d* _a *b*c_"), "*a **b** c* **·*d*·** *a \\_b_c d* _a ¦*·b*c_\n");
    }

    #[test]
    fn deletions_close_after_other_than_white_space() {
        assert_eq!(said("~~a~~b ~~ a~~ ~c~ ~~a ~~ b"), "~~a~~b \\~\\~ a\\~\\~ \\~c\\~ \\~\\~a \\~\\~ b\n");
    }

    #[test]
    fn a_backslash_hides_a_sign() {
        assert_eq!(said("**a \\** b** \\*c*"), "**a \\*\\* b** \\*c\\*\n");
    }
}

mod links {
    use super::said;

    #[test]
    fn white_space_may_part_text_and_target() {
        assert_eq!(said("[a] (b) [c]\n(d)"), "·[a](b) [c](d)\n");
    }

    #[test]
    fn brackets_in_the_text_count_and_code_does_not() {
        assert_eq!(said("[a [b] c](d) [`a]`](b) [[a](b)"), "[a \\[b\\] c](d) [\\`a]\\`\\](b) [[a](b)\n");
    }

    #[test]
    fn brackets_in_the_target_must_match() {
        assert_eq!(said("[a](b(c)d) [a](b(c) [e](f\\)g)"), "[a](<b(c)d>) [a\\](b(c) [e](<f\\)g>)\n");
    }

    #[test]
    fn white_space_in_the_target_makes_text_of_it() {
        assert_eq!(said("[a](b c) ![d](e f.png) [g](<h i>)"), "[a\\](b c) !\\[d\\](e f.png) [g](<h i>)\n");
    }

    #[test]
    fn a_title_ends_at_the_quotation_mark_before_the_bracket() {
        assert_eq!(
            said("[a](b \"t\"t\") [a](b 'it's') [a](b \"t) [a](b (t))"),
            "[a](b \"t\\\"t\") [a](b \"it's\") [a\\](b \"t) [a\\](b (t))\n"
        );
    }

    #[test]
    fn no_links_in_links() {
        assert_eq!(
            said("[a [b](c) https://d.e](f) <a href=\"x\">[g](h)</a> [i](j)"),
            "[a \\[b\\](c) https://d.e](f) <a href=\"x\">[g\\](h)</a> [i](j)\n"
        );
    }

    #[test]
    fn an_alternative_text_has_no_marks() {
        assert_eq!(said("![a *b* `c` \\* &amp; [d]](e.png)"), "![a \\*b\\* \\`c\\` \\* &amp; \\[d\\]](e.png)\n");
    }

    #[test]
    fn references_are_written_out() {
        assert_eq!(
            said("[a][b] [b] [b][] [c] [d] [b] ![b]\n\n[b]: <u v> 'w'"),
            "[a](<u v> \"w\") [b](<u v> \"w\")[\\][c] [d](<u v> \"w\") ![b](<u v> \"w\")\n"
        );
    }

    #[test]
    fn a_reference_without_definition_is_text_without_links() {
        assert_eq!(said("[a https://b.c] [d](e"), "[a https://b.c\\][d\\](e\n");
    }

    #[test]
    fn addresses_end_before_punctuation_and_brackets() {
        assert_eq!(
            said("(https://a.b/c) https://d.e/(f) x, https://g.h. mailto:i@j.k"),
            "(<https://a.b/c>) <https://d.e/(f>) x, <https://g.h>. [i@j.k](<mailto:i@j.k>)\n"
        );
    }

    #[test]
    fn addresses_take_signs_with_them() {
        assert_eq!(said("https://a.b/**c** **https://d.e**"), "<https://a.b/**c**> **<https://d.e>**\n");
    }

    #[test]
    fn addresses_in_angle_brackets() {
        assert_eq!(
            said("<https://a.b> <c@d.e> <f:g> <https://h i>"),
            "<https://a.b> [c@d.e](<mailto:c@d.e>) \\<f:g> \\<<https://h> i>\n"
        );
    }

    #[test]
    fn without_scheme_there_is_no_link() {
        assert_eq!(said("www.a.b c@d.e ftp://f.g"), "www.a.b c@d.e ftp://f.g\n");
    }
}

mod text {
    use super::said;

    #[test]
    fn entities_without_semicolon() {
        assert_eq!(said("&copy 1 &amp; &lt;b&gt; &#35; &foo; &notit R&D"), "© 1 &amp; &lt;b&gt; &#35; &foo; ¬it R&D\n");
    }

    #[test]
    fn backslashes_before_other_characters_stay() {
        assert_eq!(said("\\a \\\" \\* \\\\ C:\\dir\\_x"), "\\a \\\\\" \\* \\\\ C:\\dir\\_x\n");
    }

    #[test]
    fn a_backslash_is_no_line_break_and_two_spaces_are() {
        assert_eq!(said("a\\\nb  \nc"), "a\\\\\nb  \nc\n");
    }

    #[test]
    fn code_has_the_next_run_of_the_same_length() {
        assert_eq!(said("``a`b`` `c``d` ``e` `f"), "``a`b`` `c``d` \\`·`e` \\`f\n");
    }

    #[test]
    fn tags_and_what_only_looks_like_one() {
        assert_eq!(
            said("<b>a</b> <YOUR-NAME> <1> < c <d_e> <!-- - -- -->"),
            "<b>a</b> <YOUR-NAME> <1> < c \\<d_e> \\<!-- - -- -->\n"
        );
    }

    #[test]
    fn a_tag_over_two_lines_stays_in_its_paragraph() {
        assert_eq!(said("<x-y\nz>"), "·<x-y z>\n");
    }

    #[test]
    fn text_that_both_read_alike_stays() {
        assert_eq!(
            said("Click **Save** in _the_ `sidebar`, then [go](/on).\nSee ![image](/a.png) - or 1. not!"),
            "Click **Save** in _the_ `sidebar`, then [go](/on).\nSee ![image](/a.png) - or 1. not!\n"
        );
    }

    #[test]
    fn sentinels_in_the_input_are_replaced() {
        assert_eq!(said("a\u{fdd0}b\u{103d0}c"), "a�b�c\n");
    }

    #[test]
    fn names_of_emoji_are_emoji_outside_of_code() {
        assert_eq!(
            said("a:tada:b :nope: `:tada:` **:+1:** 10:30:45 :heavy_check_mark:"),
            "a🎉b :nope: `:tada:` **👍** 10:30:45 ✔️\n"
        );
    }

    #[test]
    fn all_line_ends() {
        assert_eq!(said("a\r\n\r\n1. b\rc\r\n"), "a\n\n1.  b\n    c\n");
    }
}
