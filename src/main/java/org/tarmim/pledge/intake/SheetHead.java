package org.tarmim.pledge.intake;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.sheet.PledgeColumn;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * The row that names the columns, and in which place each stands.
 *
 * @param at how many rows stand above it
 */
record SheetHead(int at, Map<PledgeColumn, Integer> places) {
    private static final Set<PledgeColumn> NEEDED =
            Set.of(PledgeColumn.NUMBER, PledgeColumn.TITLE, PledgeColumn.DONOR, PledgeColumn.ANNOUNCED_ON);

    private static final int MOST_LINES_ABOVE = 10;
    private static final String ONE_AMOUNT = "amount";

    /** The first of the uppermost rows that names what is needed; throws {@link Rejected} where none does. */
    static SheetHead of(List<CsvRecord> lines) {
        for (int at = 0; at < Math.min(lines.size(), MOST_LINES_ABOVE); at++)
            if (places(lines.get(at)).keySet().containsAll(NEEDED)) return new SheetHead(at, places(lines.get(at)));
        throw Rejected.because(
                "pledgeImport.head",
                NEEDED.stream().sorted().map(SheetHead::code).collect(Collectors.joining(", ")));
    }

    private static Map<PledgeColumn, Integer> places(CsvRecord line) {
        var places = new EnumMap<PledgeColumn, Integer>(PledgeColumn.class);
        for (int at = 0; at < line.getFieldCount(); at++) {
            int place = at;
            column(line.getField(at)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return places;
    }

    private static Optional<PledgeColumn> column(String head) {
        var name = CleanText.of(head);
        if (name.equalsIgnoreCase(ONE_AMOUNT)) return Optional.of(PledgeColumn.LEAST);
        return Arrays.stream(PledgeColumn.values())
                .filter(column -> code(column).equalsIgnoreCase(name)
                        || Languages.ALL.stream()
                                .map(language -> Words.in(language).label(column))
                                .anyMatch(label -> NameKey.of(label).equals(NameKey.of(name))))
                .findFirst();
    }

    private static String code(PledgeColumn column) {
        return column.name().toLowerCase(Locale.ROOT);
    }
}
