package org.tarmim.pledge.iati;

import java.time.LocalDate;
import org.tarmim.kernel.Money;

/**
 * An amount at a stage: one transaction of an activity.
 *
 * @param ref    its own number
 * @param day    the day on which it counts
 * @param amount below zero for what went back
 */
public record StagedAmount(Stage stage, String ref, LocalDate day, Money amount) {}
