package org.tarmim.pledge.promise;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a donor answered; no is the revision it was about. */
public record PledgeAnswer(int no, Answer answer, @Nullable String note, Instant answeredAt) {}
