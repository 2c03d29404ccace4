package org.tarmim.detention.document;

/** By when there must be news of a document, counted from the day on which it was sent. */
public sealed interface NewsBy {
    /** A State is to reply within the time that law or procedure sets. */
    record StateReply() implements NewsBy {}

    /** It is practice, and no law, to ask again after some days. */
    record AskAgain(int days) implements NewsBy {}
}
