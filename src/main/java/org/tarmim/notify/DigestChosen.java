package org.tarmim.notify;

import java.util.Map;
import java.util.UUID;
import org.tarmim.access.PersonChanged;
import org.tarmim.kernel.Change;

/** Somebody chose how often to get a mail. */
record DigestChosen(UUID person, Rhythm rhythm) implements Change {
    @Override
    public String action() {
        return "person.digest-chosen";
    }

    @Override
    public String subject() {
        return PersonChanged.SUBJECT;
    }

    @Override
    public String subjectId() {
        return person.toString();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("rhythm", rhythm.name());
    }
}
