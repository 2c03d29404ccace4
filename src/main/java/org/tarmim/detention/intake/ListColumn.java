package org.tarmim.detention.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.NameKey;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What a list can say of a person. Its head names a column as the code does, or as our own screens do in either language. */
public enum ListColumn {
    GIVEN_AR,
    FATHER_AR,
    GRANDFATHER_AR,
    FAMILY_AR,
    NAME_AR,
    GIVEN_LATIN,
    FATHER_LATIN,
    GRANDFATHER_LATIN,
    FAMILY_LATIN,
    NAME_LATIN,
    NAME_HEBREW,
    SEX,
    BORN,
    NATIONALITY,
    ID_NUMBER,
    ROLE,
    EMPLOYER,
    ARRESTED_ON,
    ARREST_PLACE,
    PRESENT_PLACE,
    PRIORITY,
    TOLD_BY,
    NOTE;

    static Optional<ListColumn> called(String head) {
        var name = CleanText.of(head);
        return Arrays.stream(values())
                .filter(column -> column.code().equalsIgnoreCase(name)
                        || Languages.ALL.stream()
                                .map(language -> Words.in(language).label(column))
                                .anyMatch(label -> NameKey.of(label).equals(NameKey.of(name))))
                .findFirst();
    }

    private String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
