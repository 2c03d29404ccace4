package org.tarmim.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One line of a sheet of the demo, under {@code resources/demo}. */
record Line(NamedCsvRecord cells) {
    static List<Line> of(String sheet) {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(file(sheet))) {
            return reader.stream().map(Line::new).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A sheet as it came. */
    static byte[] bytes(String sheet) {
        try (var file = file(sheet)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String key() {
        return text("key");
    }

    String text(String column) {
        return cells.getField(column);
    }

    @Nullable
    String textOrNull(String column) {
        var text = text(column);
        return text.isEmpty() ? null : text;
    }

    boolean has(String column) {
        return !text(column).isEmpty();
    }

    /** A day of January. */
    boolean isOn(String column, int day) {
        return text(column).equals(Integer.toString(day));
    }

    /** Words between spaces. */
    List<String> words(String column) {
        return Arrays.stream(text(column).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    <E extends Enum<E>> E word(Class<E> all, String column) {
        return Enum.valueOf(all, text(column));
    }

    <E extends Enum<E>> @Nullable E wordOrNull(Class<E> all, String column) {
        return has(column) ? word(all, column) : null;
    }

    private static InputStream file(String sheet) {
        return Objects.requireNonNull(Line.class.getResourceAsStream("/demo/" + sheet + ".csv"));
    }
}
