package org.tarmim.access;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The one table of who may do what, as a machine reads it: permission × role → yes, own, org or no. */
record Matrix(Map<String, Map<Role, String>> cells) {
    static Matrix read() {
        var cells = new TreeMap<String, Map<Role, String>>();
        var file = Objects.requireNonNull(Matrix.class.getResourceAsStream("/access/matrix.csv"));
        try (var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            rows.forEach(row -> cells.put(row.getField("permission"), roles(row)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Matrix(cells);
    }

    boolean allows(Role role, String permission) {
        return !"no"
                .equals(Objects.requireNonNull(cells.get(permission), permission)
                        .get(role));
    }

    private static Map<Role, String> roles(NamedCsvRecord row) {
        var roles = new EnumMap<Role, String>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> roles.put(role, row.getField(role.name())));
        return roles;
    }
}
