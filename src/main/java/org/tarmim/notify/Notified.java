package org.tarmim.notify;

/** A notice with its words. */
public record Notified(Told told, Sentence sentence) {}
