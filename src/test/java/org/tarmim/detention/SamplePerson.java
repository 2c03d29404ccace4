package org.tarmim.detention;

import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.detention.casefile.Publicity;

/** Somebody who is held, of sample names. */
public final class SamplePerson {
    private SamplePerson() {}

    /** Somebody of whose names nobody said more than the whole. */
    public static PersonDetails told(
            String nameAr,
            String nameLatin,
            String nameHebrew,
            String spellings,
            MedicalRole role,
            String employer,
            Publicity publicity) {
        return new PersonDetails(told(nameAr), told(nameLatin), nameHebrew, spellings, role, employer, null, publicity);
    }

    /** A name of which nobody said more than the whole. */
    public static PersonName told(String whole) {
        return new PersonName(null, null, null, null, whole);
    }
}
