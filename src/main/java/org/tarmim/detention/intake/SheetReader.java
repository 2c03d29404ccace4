package org.tarmim.detention.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;

/** Finds the head of a sheet and the rows below it. */
final class SheetReader {
    /** How many lines may stand above the head. */
    private static final int MOST_ABOVE = 10;

    /** A head has one of them at least. */
    private static final Set<ListColumn> NAMING =
            EnumSet.of(ListColumn.GIVEN_AR, ListColumn.NAME_AR, ListColumn.GIVEN_LATIN, ListColumn.NAME_LATIN);

    private static final String SHEET = ".csv";
    private static final String WORKBOOK = ".xlsx";

    private SheetReader() {}

    /**
     * What a list says, not looked into yet.
     *
     * @param places     in which place of a row each column stands
     * @param passedOver the names of columns that nobody here knows
     */
    record Read(List<Line> rows, Map<ListColumn, Integer> places, List<String> passedOver) {}

    /** Throws {@link Rejected} for what is no list, has no head, no row or too many. */
    static Read read(ListFile file) {
        var lines = lines(file);
        for (int at = 0; at < Math.min(lines.size(), MOST_ABOVE); at++) {
            var places = places(lines.get(at));
            if (names(places)) return below(lines.subList(at + 1, lines.size()), places, unknown(lines.get(at)));
        }
        throw Rejected.because("caseList.head");
    }

    /** Those in which something is written. */
    private static List<Line> lines(ListFile file) {
        if (file.isNamed(SHEET)) return CsvLines.read(file.bytes());
        if (file.isNamed(WORKBOOK)) return WorkbookLines.read(file.bytes());
        throw Rejected.because("caseList.form");
    }

    private static Read below(List<Line> rows, Map<ListColumn, Integer> places, List<String> unknown) {
        if (rows.isEmpty()) throw Rejected.because("caseList.empty");
        if (rows.size() > ListFile.MOST_ROWS) throw Rejected.because("caseList.rows", ListFile.MOST_ROWS);
        return new Read(rows, places, unknown);
    }

    private static boolean names(Map<ListColumn, Integer> places) {
        return !Collections.disjoint(places.keySet(), NAMING);
    }

    private static Map<ListColumn, Integer> places(Line head) {
        var places = new EnumMap<ListColumn, Integer>(ListColumn.class);
        for (int at = 0; at < head.cells().size(); at++) {
            int place = at;
            ListColumn.called(head.cells().get(at)).ifPresent(column -> {
                if (places.put(column, place) != null) throw Rejected.because("caseList.head.twice", column);
            });
        }
        return places;
    }

    private static List<String> unknown(Line head) {
        var unknown = new ArrayList<String>();
        for (var cell : head.cells())
            if (!CleanText.of(cell).isEmpty() && ListColumn.called(cell).isEmpty()) unknown.add(CleanText.of(cell));
        return unknown;
    }
}
