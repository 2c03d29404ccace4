package org.tarmim.detention.due;

import java.util.Map;
import java.util.UUID;
import org.tarmim.access.PersonChanged;
import org.tarmim.kernel.Change;

/** Somebody chose whether to be reminded by mail. */
record ReminderChosen(UUID person, boolean wanted) implements Change {
    @Override
    public String action() {
        return "reminder.chosen";
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
        return Map.of("wanted", String.valueOf(wanted));
    }
}
