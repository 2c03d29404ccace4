package org.tarmim.pledge.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.NameKey;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.promise.Additionality;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.Channel;
import org.tarmim.pledge.promise.Earmarking;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.pledge.sheet.PledgeColumn;
import org.tarmim.ui.Words;

/**
 * Pledges as a sheet with commas. The head may stand below other lines, and names its columns as the code does ({@code
 * amount_kind}) or as our own sheets do in either language.
 */
final class SheetReader {

    private final Words words;
    private final Areas areas;

    SheetReader(Words words, Areas areas) {
        this.words = words;
        this.areas = areas;
    }

    /** The rows of a sheet; throws {@link Rejected} where there is no head or nothing below it. */
    ReadFile read(byte[] file) {
        var lines = lines(text(file));
        var head = SheetHead.of(lines);
        var below = lines.subList(head.at() + 1, lines.size());
        if (below.isEmpty()) throw Rejected.because("pledgeImport.empty");
        if (below.size() > Incoming.MOST_ROWS) throw Rejected.because("pledgeImport.long", Incoming.MOST_ROWS);
        return new ReadFile(
                below.stream().map(line -> row(line, head.places())).toList(), skipped(lines.subList(0, head.at())));
    }

    private static String text(byte[] file) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            throw Rejected.because("pledgeImport.utf8");
        }
    }

    private static List<CsvRecord> lines(String text) {
        try (var reader = CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            return reader.stream().filter(SheetReader::isWritten).toList();
        } catch (CsvParseException | IOException broken) {
            throw Rejected.because("pledgeImport.broken");
        }
    }

    private static boolean isWritten(CsvRecord line) {
        return line.getFields().stream().anyMatch(cell -> !CleanText.of(cell).isEmpty());
    }

    private static List<Remark> skipped(List<CsvRecord> above) {
        return above.stream()
                .map(line -> new Remark(
                        "",
                        Remark.Weight.READ,
                        Rejected.because(
                                "pledgeImport.above", line.getStartingLineNumber(), CleanText.of(line.getField(0)))))
                .toList();
    }

    private ReadRow row(CsvRecord line, Map<PledgeColumn, Integer> places) {
        var remarks = new Remarks();
        var cells = new SheetCells(line, places, words, remarks);
        var number = cells.needed(PledgeColumn.NUMBER);
        var said = said(cells, number, remarks);
        return new ReadRow(
                (int) line.getStartingLineNumber(),
                number == null ? "" : number,
                remarks.isClean() ? said : null,
                remarks);
    }

    private @Nullable Said said(SheetCells cells, @Nullable String number, Remarks remarks) {
        var title = cells.needed(PledgeColumn.TITLE);
        var donor = cells.needed(PledgeColumn.DONOR);
        var announced = cells.needed(PledgeColumn.ANNOUNCED_ON) == null ? null : cells.day(PledgeColumn.ANNOUNCED_ON);
        var kind = cells.word(PledgeColumn.KIND, PledgeKind.values(), PledgeKind.GRANT);
        var amount = amount(cells, remarks);
        var area = area(cells, remarks);
        var sector = cells.sector();
        if (number == null || title == null || donor == null || announced == null || amount == null) return null;
        return new Said(
                number,
                "",
                title,
                new Named(null, donor),
                kind,
                amount,
                announced,
                cells.day(PledgeColumn.HORIZON_FROM),
                cells.day(PledgeColumn.HORIZON_TO),
                cells.text(PledgeColumn.PURPOSE),
                sector,
                area,
                cells.word(PledgeColumn.EARMARKING, Earmarking.values(), Earmarking.UNEARMARKED),
                cells.word(PledgeColumn.ADDITIONALITY, Additionality.values(), Additionality.UNKNOWN),
                cells.word(PledgeColumn.CHANNEL, Channel.values(), Channel.UNKNOWN),
                named(cells.text(PledgeColumn.CHANNEL_PARTY)),
                named(cells.text(PledgeColumn.IMPLEMENTER)),
                null,
                null,
                List.of());
    }

    private static @Nullable Named named(@Nullable String name) {
        return name == null ? null : new Named(null, name);
    }

    private static @Nullable PledgedAmount amount(SheetCells cells, Remarks remarks) {
        var currency = cells.currency();
        var least = cells.amount(PledgeColumn.LEAST, currency);
        var most = cells.amount(PledgeColumn.MOST, currency);
        if (!remarks.isClean()) return null;
        var kind = cells.word(PledgeColumn.AMOUNT_KIND, AmountKind.values(), kind(least, most));
        if (least == null && most == null && currency != null)
            remarks.warning(cells.name(PledgeColumn.LEAST), Rejected.because("pledgeImport.currencyOnly"));
        return new PledgedAmount(
                kind,
                kind.hasLeast() ? either(least, most, kind) : null,
                kind.hasMost() ? either(most, least, kind) : null);
    }

    // One number in either column is enough for whatever says one number.
    private static @Nullable Money either(@Nullable Money first, @Nullable Money other, AmountKind kind) {
        return first == null && kind != AmountKind.RANGE ? other : first;
    }

    private static AmountKind kind(@Nullable Money least, @Nullable Money most) {
        if (least == null && most == null) return AmountKind.UNSPECIFIED;
        return least == null || most == null || least.equals(most) ? AmountKind.EXACT : AmountKind.RANGE;
    }

    private @Nullable PCode area(SheetCells cells, Remarks remarks) {
        var text = cells.text(PledgeColumn.AREA);
        if (text == null) return null;
        var found = areas.governorates().stream()
                .filter(one -> one.code().value().equalsIgnoreCase(text)
                        || NameKey.of(one.nameEn()).equals(NameKey.of(text))
                        || NameKey.of(one.nameAr()).equals(NameKey.of(text)))
                .findFirst();
        if (found.isEmpty())
            remarks.mistake(cells.name(PledgeColumn.AREA), Rejected.because("pledgeImport.area", text));
        return found.map(one -> one.code()).orElse(null);
    }
}
