//! Links that would do more than they say: letters that also go to others, and numbers that are commands to the phone.

use super::deceiving::{check_refused, check_shown};

#[test]
fn letters_that_go_to_others_or_take_files_along() {
    check_shown(
        "what a letter may begin with",
        &[
            ("mailto:help@example.org", ""),
            ("mailto:help@example.org?", ""),
            ("mailto:help@example.org?subject=A%20question%2C%20please", ""),
            ("mailto:help@example.org?Subject=a&BODY=b%0d%0ac", ""),
            ("mailto:help@example.org,more@example.org", ""),
            ("mailto:a%40b@example.org", ""),
        ],
    );
    check_refused(
        "other fields",
        &[
            "mailto:help@example.org?bcc=a@example.com",
            "mailto:help@example.org?BCC=a@example.com",
            "mailto:help@example.org?%62cc=a@example.com",
            "mailto:help@example.org?cc=a@example.com",
            "mailto:help@example.org?to=a@example.com",
            "mailto:?to=a@example.com",
            "mailto:help@example.org?subject=a&bcc=a@example.com",
            "mailto:help@example.org?subject=a&amp;bcc=a@example.com",
            "mailto:help@example.org?body=a&attach=/etc/passwd",
            "mailto:help@example.org?attachment=~/.ssh/id_rsa",
            "mailto:help@example.org?from=a@example.com",
            "mailto:help@example.org?in-reply-to=a",
            "mailto:help@example.org?subject",
            "mailto:help@example.org?subject=a&",
        ],
    );
    check_refused(
        "line breaks that begin a field",
        &[
            "mailto:help@example.org%0d%0abcc:a@example.com",
            "mailto:help@example.org%0Abcc:a@example.com",
            "mailto:help@example.org?subject=a%0d%0abcc:a@example.com",
            "mailto:help@example.org?subject=a%0Dbcc:a@example.com",
            "mailto:help@example.org\r\nbcc:a@example.com",
            "mailto:",
            "mailto: ",
        ],
    );
}

#[test]
fn numbers_that_are_commands() {
    check_shown(
        "numbers",
        &[
            ("tel:112", ""),
            ("tel:+358-9-000-0000", ""),
            ("tel:+35890000000;ext=12", ""),
            ("tel:0000;phone-context=+358", ""),
            ("tel:+35890000000,,1", ""),
            ("tel:09%20000%20000", ""),
            ("sms:112", ""),
            ("sms:112?body=Hello%20%23%2a", ""),
            ("sms:112?body=a://b", ""),
            ("sms:112;?&body=a", ""),
        ],
    );
    check_refused(
        "codes that ask or set a telephone",
        &[
            "tel:*%2306%23",
            "tel:*#06#",
            "tel:%2a%2306%23",
            "tel:%2A%2306%23",
            "tel:*2767*3855%23",
            "tel:**21*000000000%23",
            "tel:%23%2306%23",
            "tel:112*1",
            "tel:112#",
            "sms:*123%23",
            "sms:112#a",
            "tel:",
            "sms:",
        ],
    );
}
