package org.tarmim.paper;

import java.util.List;
import java.util.Locale;
import org.tarmim.paper.Paper.Answer;
import org.tarmim.paper.Paper.Heading;
import org.tarmim.paper.Paper.Items;
import org.tarmim.paper.Paper.Paragraph;
import org.tarmim.paper.Paper.SmallPrint;

/** Papers with all that is hard to print, about nobody. */
final class SamplePapers {
    static final String DATE = "\u20662025-11-22\u2069";
    static final String PHONE = "\u2066+970-8-123456\u2069";

    private SamplePapers() {}

    static Paper named(String language) {
        return switch (language) {
            case "ar" -> arabic();
            case "he" -> hebrew();
            default -> english();
        };
    }

    static Paper of(String text) {
        return new Paper(Locale.ENGLISH, "Sample", List.of(new Paragraph(text)));
    }

    private static Paper arabic() {
        return new Paper(
                Locale.of("ar"),
                "طلب تجريبي",
                List.of(
                        new Heading("الوقائع (مختصرة)"),
                        new Paragraph(
                                "يطالب المكتب التجريبي بالإفراج عن صاحب الملف حتى 6 شباط 2025، وفق المادة 9/4 من العهد"
                                        + " (الجزء الثالث). أُبلغت العائلةُ يوم " + DATE + " بأنّ الهاتف " + PHONE
                                        + " يعمل من 08:30 إلى 14:00، وأنّ رقم الملف هو \u2066CASE-7K-42\u2069."),
                        new Paragraph(
                                "كتب الممثل: \u2068The office (Room 2) had \"no comment\", see A/HRC/48/55.\u2069 ثم سكت."),
                        new Answer("1.2", "تاريخ التوقيف", DATE),
                        new Answer("1.3", "هل حضر محامٍ؟", ""),
                        new Answer("1.4", "النظام القانوني", "أمر عسكري 1651\nتمديد بنسبة 50% من المدة"),
                        new Items(List.of(
                                "الإفراج فورًا، أو محاكمة عادلة حقًّا خلال 30 يومًا من تاريخ هذا الطلب بحضور محامٍ من اختياره وبلا أي شرط آخر",
                                "زيارة الطبيب في عيادة ڤيكتور وچورج، قَالَ: لَا، ثمَّ سُلِّمَ")),
                        new SmallPrint("أُعدّ هذا المستند تجريبيًا، ولا يخصّ أحدًا.")));
    }

    private static Paper hebrew() {
        return new Paper(
                Locale.of("he"),
                "בקשה לדוגמה",
                List.of(
                        new Heading("העובדות (בקצרה)"),
                        new Paragraph("המשרד לדוגמה מבקש לשחרר את בעל התיק עד 6 בפברואר 2025, לפי סעיף 9(4). ביום "
                                + DATE + " נמסר כי הטלפון " + PHONE
                                + " פועל, וכי מספר התיק הוא \u2066CASE-7K-42\u2069."),
                        new Paragraph("נכתב: \u2068مستشفى تجريبي 3\u2069 וגם \u2068Sample Hospital (A)\u2069."),
                        new Paragraph("שָׁלוֹם"),
                        new Answer("2.1", "האם נכח עורך דין?", "לא. נדחה ל-48 שעות."),
                        new Items(List.of("שחרור מיידי", "ביקור רופא"))));
    }

    private static Paper english() {
        return new Paper(
                Locale.ENGLISH,
                "Sample request",
                List.of(
                        new Heading("Facts (in short)"),
                        new Paragraph("The sample office asks for release by 6 February 2025 – “without delay” – under"
                                + " article 9(4); the café's phone is " + PHONE + ", the day " + DATE
                                + ", the sum 1,250.50 €."),
                        new Paragraph(
                                "The order says: \u2068أمر رقم 1651 لسنة 2025 (مؤقت) حتى 6 شباط\u2069, and no more."),
                        new Paragraph(
                                "A long quotation follows, \u2068يطالب المكتب التجريبي بالإفراج عن صاحب الملف فورًا، وفق المادة"
                                        + " 9 من العهد، وبزيارة الطبيب خلال 48 ساعة، وبحضور محامٍ من اختياره في 2025 وبلا أي شرط آخر،"
                                        + " وبإبلاغ العائلة عن مكانه في 6 شباط 2025 على أبعد تقدير\u2069, and the English goes on."),
                        new Paragraph("Typed: <b>&amp; \"x\"</b> & https://example.org/?a=1&b=<script>"),
                        new Answer("1", "Was a lawyer present?", ""),
                        new Answer(
                                "2",
                                "Where was the person taken?",
                                "Not known.\nThe family was told שלום 12 and nothing else."),
                        new Items(List.of(
                                "Release",
                                "A visit by a doctor of the person's own choice, within 48 hours of this"
                                        + " request and without any further condition")),
                        new SmallPrint("A sample about nobody.")));
    }
}
