package org.tarmim.detention.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Which cells of a workbook show their number as a day: those with a form that has a year or a day in it.
 *
 * @param styles the numbers of the styles that do
 * @param zero   the day from which their numbers count
 */
record WorkbookDays(Set<Integer> styles, LocalDate zero) {
    /** Forms that every workbook has and does not list: ECMA-376, part 1, 18.8.30. */
    private static final Set<Integer> BUILT_IN = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

    private static final LocalDate USUAL = LocalDate.of(1899, 12, 30); // as numbers count from March 1900 on
    private static final LocalDate OF_OLD_MACS = LocalDate.of(1904, 1, 1);
    private static final Pattern OF_A_DAY = Pattern.compile("(?i)[yd]");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    static WorkbookDays of(WorkbookParts parts) {
        return new WorkbookDays(
                parts.read("xl/styles.xml", WorkbookDays::read).orElse(Set.of()),
                parts.read("xl/workbook.xml", WorkbookDays::zero).orElse(USUAL));
    }

    boolean isOne(@Nullable String style) {
        return style != null && styles.contains(Integer.valueOf(style));
    }

    /** The day behind a number of days; what is of the hour is left out. */
    String day(double number) {
        return zero.plusDays((long) number).toString();
    }

    private static LocalDate zero(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("workbookPr"))
                return Set.of("1", "true").contains(said(xml, "date1904")) ? OF_OLD_MACS : USUAL;
        return USUAL;
    }

    private static Set<Integer> read(XMLStreamReader xml) throws XMLStreamException {
        var forms = new HashMap<String, String>();
        var styles = new ArrayList<String>();
        boolean inCells = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) inCells = false;
            if (event != XMLStreamReader.START_ELEMENT) continue;
            var name = xml.getLocalName();
            if (name.equals("numFmt")) forms.put(said(xml, "numFmtId"), said(xml, "formatCode"));
            if (name.equals("cellXfs")) inCells = true;
            if (inCells && name.equals("xf")) styles.add(said(xml, "numFmtId"));
        }
        var days = new HashSet<Integer>();
        for (int style = 0; style < styles.size(); style++)
            if (isOfADay(styles.get(style), forms.get(styles.get(style)))) days.add(style);
        return days;
    }

    private static boolean isOfADay(String number, @Nullable String form) {
        if (form == null) return !number.isEmpty() && BUILT_IN.contains(Integer.valueOf(number));
        return OF_A_DAY.matcher(QUOTED.matcher(form).replaceAll("")).find();
    }

    private static String said(XMLStreamReader xml, String attribute) {
        var value = xml.getAttributeValue(null, attribute);
        return value == null ? "" : value;
    }
}
