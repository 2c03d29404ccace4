package org.tarmim.pledge.promise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a donor answered; no is the revision it was about. */
public record PledgeAnswer(
        UUID id, int no, Answer answer, @Nullable String note, Instant answeredAt) {}
