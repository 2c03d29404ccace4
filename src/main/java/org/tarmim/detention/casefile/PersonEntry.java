package org.tarmim.detention.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** What a row of {@code case_person} says. */
record PersonEntry(PersonDetails details, @Nullable String reason) {
    @JsonCreator
    static PersonEntry read(
            @JsonProperty("details") SealedPerson details, @JsonProperty("reason") @Nullable String reason) {
        return new PersonEntry(details.details(), reason);
    }
}
