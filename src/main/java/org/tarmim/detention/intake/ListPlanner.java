package org.tarmim.detention.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tarmim.detention.casefile.CaseSearch;
import org.tarmim.detention.casefile.Newcomer;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.kernel.NameKey;

/**
 * Says what each row of a list would come to, beside the other rows and beside the cases of the team; of these no more than
 * that there may be one.
 */
@Component
class ListPlanner {
    private final RowReader reader;
    private final CaseSearch search;

    ListPlanner(RowReader reader, CaseSearch search) {
        this.reader = reader;
        this.search = search;
    }

    ListPlan plan(ListFile file, String password) {
        var read = SheetReader.read(LockedFile.isOne(file) ? LockedFile.unlocked(file, password) : file);
        var rows = read.rows().stream()
                .map(line -> reader.read(line, read.places()))
                .toList();
        compare(rows);
        int compared = compareWithTeam(rows);
        return new ListPlan(
                UUID.randomUUID(), rows.stream().map(RowReader.Row::planned).toList(), read.passedOver(), compared);
    }

    /** A number stands for one person; father and son can have one name. */
    private static void compare(List<RowReader.Row> rows) {
        var numbers = new HashMap<String, Integer>();
        var names = new HashMap<String, Integer>();
        for (var row : rows) {
            number(row).forEach(number -> twice(numbers, number, row, true));
            names(row.newcomer()).distinct().forEach(name -> twice(names, name, row, false));
        }
    }

    /** How many were compared: nobody asks without end, so that no list is a way to try names. */
    private int compareWithTeam(List<RowReader.Row> rows) {
        if (rows.stream().anyMatch(row -> !row.remarks().isClean())) return 0;
        var known = search.areKnown(
                rows.stream().map(row -> row.newcomer().person()).toList());
        for (int at = 0; at < known.size(); at++)
            if (known.get(at)) rows.get(at).remarks().warning(null, "caseList.mayBeKnown");
        return known.size();
    }

    private static void twice(Map<String, Integer> seen, String what, RowReader.Row row, boolean isNumber) {
        var before = seen.putIfAbsent(what, row.no());
        if (before == null) return;
        if (isNumber) row.remarks().mistake(ListColumn.ID_NUMBER, "caseList.twice.number", before);
        else row.remarks().warning(null, "caseList.twice.name", before);
    }

    private static Stream<String> number(RowReader.Row row) {
        return Stream.ofNullable(row.newcomer().particulars())
                .map(Particulars::idNumber)
                .map(NameKey::of)
                .filter(number -> !number.isEmpty());
    }

    private static Stream<String> names(Newcomer one) {
        return Stream.of(one.person().arabic().whole(), one.person().latin().whole())
                .map(NameKey::of)
                .filter(name -> !name.isEmpty());
    }
}
