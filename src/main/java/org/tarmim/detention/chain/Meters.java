package org.tarmim.detention.chain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, each as far as the file knows.
 *
 * @param held          days held; null where the day of arrest is not known
 * @param ended         whether the person is no longer held, so that the count stands still
 * @param withoutCounsel days since the last known contact with counsel, or since the arrest; null where neither is known
 * @param sinceArrest   whether no contact with counsel is known at all
 * @param access        how the order stands that keeps counsel away; null where no such order is known
 * @param accessUntil   its last day; null where there is none or it is not known
 */
public record Meters(
        @Nullable Days held,
        boolean ended,
        @Nullable Days withoutCounsel,
        boolean sinceArrest,
        @Nullable OrderStatus access,
        @Nullable LocalDate accessUntil) {}
