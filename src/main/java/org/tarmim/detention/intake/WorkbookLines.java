package org.tarmim.detention.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** The rows of the first sheet of a workbook (XLSX): texts, numbers and days; what it computes is marked and not read. */
final class WorkbookLines {
    private static final int MOST_COLUMNS = 200;
    private static final int LETTERS = 26;
    private static final double LEAST = 1e-6; // beyond these a number has too many zeros to be written out
    private static final double MOST = 1e15;

    private final WorkbookDays days;
    private final List<String> shared;
    private final SheetLines lines = new SheetLines();

    private WorkbookLines(WorkbookDays days, List<String> shared) {
        this.days = days;
        this.shared = shared;
    }

    static List<Line> read(byte[] file) {
        var parts = WorkbookParts.of(file);
        var shared = parts.read("xl/sharedStrings.xml", WorkbookLines::shared).orElse(List.of());
        var reader = new WorkbookLines(WorkbookDays.of(parts), shared);
        return parts.read("xl/worksheets/sheet1.xml", reader::sheet)
                .orElseThrow(() -> Rejected.because("caseList.workbook"));
    }

    private static List<String> shared(XMLStreamReader xml) throws XMLStreamException {
        var texts = new ArrayList<String>();
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT && is(xml, "si")) texts.add(text(xml, "si"));
        return texts;
    }

    /** All texts within an element, without how they are to be read aloud. */
    private static String text(XMLStreamReader xml, String element) throws XMLStreamException {
        var text = new StringBuilder();
        int phonetic = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && is(xml, element)) return text.toString();
            if (event == XMLStreamReader.START_ELEMENT && is(xml, "rPh")) phonetic++;
            if (event == XMLStreamReader.END_ELEMENT && is(xml, "rPh")) phonetic--;
            if (event == XMLStreamReader.START_ELEMENT && is(xml, "t") && phonetic == 0)
                text.append(xml.getElementText());
        }
    }

    private List<Line> sheet(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) if (xml.next() == XMLStreamReader.START_ELEMENT && is(xml, "row")) row(xml);
        return lines.written();
    }

    private void row(XMLStreamReader xml) throws XMLStreamException {
        var typed = xml.getAttributeValue(null, "r");
        int no = typed == null ? lines.rows() + 1 : Integer.parseInt(typed);
        var cells = new ArrayList<String>();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && is(xml, "row")) break;
            if (event == XMLStreamReader.START_ELEMENT && is(xml, "c")) put(no, cells, xml);
        }
        lines.row(no, cells);
    }

    private void put(int row, List<String> cells, XMLStreamReader xml) throws XMLStreamException {
        int place = place(xml.getAttributeValue(null, "r"), cells.size());
        if (place >= MOST_COLUMNS) throw Rejected.because("caseList.workbook");
        while (cells.size() <= place) cells.add("");
        cells.set(place, lines.cell(row, place, cell(xml)));
    }

    /** The letters of B7 count columns. */
    private static int place(@Nullable String reference, int next) {
        if (reference == null) return next;
        int place = 0;
        for (int at = 0; at < reference.length() && Character.isLetter(reference.charAt(at)); at++)
            place = Math.min(place * LETTERS + Character.toUpperCase(reference.charAt(at)) - 'A' + 1, MOST_COLUMNS + 1);
        return place - 1;
    }

    private String cell(XMLStreamReader xml) throws XMLStreamException {
        var kind = xml.getAttributeValue(null, "t");
        var style = xml.getAttributeValue(null, "s");
        var said = "";
        boolean isComputed = "e".equals(kind);
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && is(xml, "c")) break;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            if (is(xml, "f")) isComputed = true;
            if (is(xml, "is")) said = text(xml, "is");
            if (is(xml, "v")) said = xml.getElementText();
        }
        return isComputed ? Line.FORMULA : said(said, kind, style);
    }

    private String said(String value, @Nullable String kind, @Nullable String style) {
        if (value.isEmpty()) return "";
        if ("s".equals(kind)) return shared(Integer.parseInt(value));
        if (kind != null && !kind.equals("n")) return value;
        double number = Double.parseDouble(value);
        if (days.isOne(style)) return days.day(number);
        return Math.abs(number) >= LEAST && Math.abs(number) <= MOST
                ? new BigDecimal(value).stripTrailingZeros().toPlainString()
                : value;
    }

    private String shared(int number) {
        if (number < 0 || number >= shared.size()) throw Rejected.because("caseList.workbook");
        return shared.get(number);
    }

    private static boolean is(XMLStreamReader xml, String element) {
        return xml.getLocalName().equals(element);
    }
}
