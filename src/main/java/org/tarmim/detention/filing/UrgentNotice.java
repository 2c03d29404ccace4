package org.tarmim.detention.filing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseCode;

/**
 * Notice that a document of a case went without a second person.
 *
 * @param by       the name of who sent it
 * @param reviewBy by when it is to be reviewed; real time
 * @param action   the document, for whoever is to review it; null for whoever is only told
 */
public record UrgentNotice(
        CaseCode code,
        String by,
        Instant reviewBy,
        @Nullable UUID action) {}
