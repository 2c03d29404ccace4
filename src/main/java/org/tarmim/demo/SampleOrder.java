package org.tarmim.demo;

import java.util.List;
import org.tarmim.paper.Paper;
import org.tarmim.paper.PdfWriter;
import org.tarmim.ui.Languages;

/** The paper that comes as evidence into a case of the demo: an invented order of an invented court. */
final class SampleOrder {
    private SampleOrder() {}

    static byte[] pdf(PdfWriter printer) {
        return printer.write(new Paper(
                Languages.ARABIC,
                "أمر تجريبي",
                List.of(
                        new Paper.Paragraph("محكمة تجريبية، قضية تجريبية رقم صفر."),
                        new Paper.Paragraph("يُمنع الشخص التجريبي أ من لقاء محاميه حتى اليوم المذكور في الملف."),
                        new Paper.SmallPrint("كل ما في هذه الورقة من اختراع العرض التجريبي."))));
    }
}
