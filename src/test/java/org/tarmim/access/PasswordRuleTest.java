package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tarmim.kernel.Rejected;

class PasswordRuleTest {
    private static final List<String> NOTHING_KNOWN = List.of();

    @ParameterizedTest
    @CsvSource({
        "elevenchars, password.short",
        "passwordpassword, password.repeats",
        "qwertyuiopasdf, password.common",
        "Password1234!, password.common",
        "sdfghjklpoiuyt, password.keyboard",
        "abcdefghijklmnop, password.repeats",
        "aaaaaaaaaaaaaaaaaaa, password.repeats",
    })
    void a_password_that_is_guessed_first_is_refused_with_the_reason(String password, String because) {
        refused(because, password, NOTHING_KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "بسم الله الرحمن الرحيم, password.common",
        "بِسْمِ اللهِ الرَّحمٰن, password.common",
        "السلامعليكم123, password.common",
        "كلمة السر 2025, password.common",
        "bismillah1234, password.common",
        "7abibi7abibi7abibi, password.repeats",
        "assalamualaikum1, password.common",
        "hgsghl ugd;l, password.common", // a greeting in Arabic, with the keyboard left in Latin
        "حشسسصخقيحشسسصخقي, password.repeats", // "password" twice, with the keyboard left in Arabic
        "ضصثقفغعهخحجد, password.keyboard",
        "شسيبلاتنمكطظ, password.keyboard",
        "سيبلاتنمخهعغفق, password.keyboard",
    })
    void what_is_guessed_first_in_arabic_is_refused_too(String password, String because) {
        refused(because, password, NOTHING_KNOWN);
    }

    @Test
    void the_own_name_and_email_make_no_password() {
        var known = PasswordRule.knownOf(new Profile("Samira Samplewoman", "samira@sample.example", null));
        refused("password.personal", "samplewoman12", known);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "olive lantern harbour 7",
                "مصباح زيتون ميناء ٧",
                "سفينة تعبر نافذة الخريف",
                "zaytoun-shubbak-22-ward",
                "correct-violet-kettle",
                "x7#kQ2!mZp9w"
            })
    void words_that_do_not_belong_together_are_accepted_in_any_script(String password) {
        assertThatNoException().isThrownBy(() -> PasswordRule.check(password, NOTHING_KNOWN));
    }

    @Test
    void a_password_may_have_128_characters_and_not_one_more() {
        var longest = "olive lantern harbour 7 ".repeat(6).substring(0, 128);
        assertThatNoException().isThrownBy(() -> PasswordRule.check(longest, NOTHING_KNOWN));
        refused("password.long", longest + "x", NOTHING_KNOWN);
    }

    @Test
    void judging_the_longest_password_takes_no_seconds() {
        Assertions.assertThatCode(() -> PasswordRule.check("p4ssw0rd!".repeat(14), NOTHING_KNOWN))
                .isInstanceOf(Rejected.class);
        Assertions.assertThat(Duration.ofSeconds(1)).isGreaterThan(time("1qaz!QAZ2wsx@WSX".repeat(8)));
    }

    private static Duration time(String password) {
        long start = System.nanoTime();
        try {
            PasswordRule.check(password, NOTHING_KNOWN);
        } catch (Rejected refusedOrNot) {
            return Duration.ofNanos(System.nanoTime() - start);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private static void refused(String because, String password, List<String> known) {
        assertThatThrownBy(() -> PasswordRule.check(password, known))
                .isInstanceOf(Rejected.class)
                .hasMessage(because);
    }
}
