package org.tarmim.detention.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tarmim.detention.casefile.CasePriority;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.Sex;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** An empty list to be filled in, in one language, with the words that some columns take on a second sheet. */
public final class ListTemplate {
    private static final double WIDTH = 22;
    private static final String AS_TEXT = "@"; // what is typed stays as it is, days above all

    private ListTemplate() {}

    /** The workbook (XLSX). */
    public static byte[] in(Words words) {
        var out = new ByteArrayOutputStream();
        try (var book = new Workbook(out, "Tarmim", "1.0")) {
            head(sheet(book, words, "caseList.template.sheet"), words);
            allowed(sheet(book, words, "caseList.template.words"), words);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Worksheet sheet(Workbook book, Words words, String name) {
        var sheet = book.newWorksheet(words.say(name));
        if (words.locale().equals(Languages.ARABIC)) sheet.rightToLeft();
        return sheet;
    }

    private static void head(Worksheet sheet, Words words) {
        for (var column : ListColumn.values()) {
            int at = column.ordinal();
            sheet.width(at, WIDTH);
            sheet.inlineString(0, at, words.label(column));
            sheet.style(0, at).bold().set();
        }
        sheet.range(1, 0, ListFile.MOST_ROWS, ListColumn.values().length - 1)
                .style()
                .format(AS_TEXT)
                .set();
        sheet.freezePane(0, 1);
    }

    private static void allowed(Worksheet sheet, Words words) {
        column(sheet, 0, words, ListColumn.SEX, Sex.values());
        column(sheet, 1, words, ListColumn.ROLE, MedicalRole.values());
        column(sheet, 2, words, ListColumn.PRIORITY, CasePriority.values());
        column(sheet, 3, words, ListColumn.TOLD_BY, ToldBy.values());
    }

    private static void column(Worksheet sheet, int at, Words words, ListColumn column, Enum<?>[] values) {
        sheet.width(at, WIDTH);
        sheet.inlineString(0, at, words.label(column));
        sheet.style(0, at).bold().set();
        var labels = List.of(values).stream().map(words::label).toList();
        for (int row = 0; row < labels.size(); row++) sheet.inlineString(row + 1, at, labels.get(row));
    }
}
