package org.tarmim.detention.casefile;

import org.jspecify.annotations.Nullable;

/**
 * Who is held, as a sealed row says it. Rows of before names were kept in parts hold them whole, with the family's part
 * marked where somebody said which it is; nobody but an open room can read them, so they are never written anew.
 *
 * @param arabic      null in a row of before, as is latin
 * @param nameAr      of a row of before, as are the next three
 */
record SealedPerson(
        @Nullable PersonName arabic,
        @Nullable PersonName latin,
        @Nullable String nameAr,
        @Nullable String familyAr,
        @Nullable String nameLatin,
        @Nullable String familyLatin,
        @Nullable String nameHebrew,
        @Nullable String spellings,
        MedicalRole role,
        @Nullable String employer,
        @Nullable String facility,
        Publicity publicity) {
    PersonDetails details() {
        return new PersonDetails(
                arabic == null ? told(nameAr, familyAr) : arabic,
                latin == null ? told(nameLatin, familyLatin) : latin,
                nameHebrew,
                spellings,
                role,
                employer,
                facility,
                publicity);
    }

    /** What stands before the family's part stays one piece. */
    private static PersonName told(@Nullable String name, @Nullable String family) {
        return new PersonName(null, null, null, family, name);
    }

    @Override
    public String toString() {
        return "SealedPerson";
    }
}
