package org.tarmim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people do wrong without guilt is answered, in both languages, with what happened and what to do next. */
class MistakeSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "area.place.missing | No point was given | You can go on | لم تُحدَّد نقطة | يمكنك المتابعة",
                "link.used | was used already | sign in | استُعمل | فسجّل الدخول",
                "link.expired.INVITATION | has expired | Ask whoever invited you | انتهت صلاحية | ممن دعاك",
                "link.unknown | not a link that works | Copy it again | ليس رابطًا صالحًا | انسخه كاملًا",
                "session.ended.next | sign in again | are safe | لتسجيل الدخول من جديد | سليمة",
                "report.question.FACILITY_IS_CLOSED | closed for good | Is your report | أُغلق نهائيًا | هل بلاغك",
                "report.correct.again | was corrected already | Your text is kept | سبق تصحيح | نصّك محفوظ"
            })
    void a_mistake_is_answered_with_what_happened_and_what_to_do(
            String key, String happened, String next, String happenedInArabic, String nextInArabic) {
        assertThat(Words.in(Languages.ENGLISH).say(key, "GZ-HF-00042-4")).contains(happened, next);
        assertThat(Words.in(Languages.ARABIC).say(key, "GZ-HF-00042-4")).contains(happenedInArabic, nextInArabic);
    }
}
