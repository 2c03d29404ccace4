package org.tarmim.detention.casefile;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** Something that happened to a case; {@code subjectId} is its code, and nothing here says what the case says. */
public sealed interface CaseChanged extends Change {
    /** The kind of thing all of this happens to. */
    String SUBJECT = "case";

    /** The room in whose trail it stands. */
    String ROOM = "detention";

    /** The case it happened to. */
    CaseCode code();

    /** Whether something happened to a case. */
    static boolean isOne(Committed change) {
        return change.of(SUBJECT);
    }

    @Override
    default String subject() {
        return SUBJECT;
    }

    @Override
    default String subjectId() {
        return code().text();
    }

    /** It was opened. */
    record Opened(CaseCode code) implements CaseChanged {
        @Override
        public String action() {
            return "case.opened";
        }
    }

    /** Something was recorded in it: who is held, what happened, an order. */
    record Recorded(CaseCode code, UUID entry) implements CaseChanged {
        @Override
        public String action() {
            return "case.recorded";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("entry", entry.toString());
        }
    }

    /** An entry took the place of another. */
    record Corrected(CaseCode code, UUID entry, UUID before) implements CaseChanged {
        @Override
        public String action() {
            return "case.corrected";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("entry", entry.toString(), "before", before.toString());
        }
    }

    /** Something due was settled. */
    record Settled(CaseCode code, UUID deadline) implements CaseChanged {
        @Override
        public String action() {
            return "case.settled";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("deadline", deadline.toString());
        }
    }

    /** Supervisors were told that a day in it passed. */
    record Escalated(CaseCode code, UUID deadline) implements CaseChanged {
        @Override
        public String action() {
            return "case.escalated";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("deadline", deadline.toString());
        }
    }

    /**
     * A step was taken with a piece of evidence.
     *
     * @param entry how many entries its chain of custody has then, so that a chain that is cut later is found
     */
    record Evidenced(CaseCode code, UUID evidence, String step, int entry) implements CaseChanged {
        /** What stands in the trail. */
        public static final String ACTION = "case.evidence";

        @Override
        public String action() {
            return ACTION;
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("evidence", evidence.toString(), "step", step, "entry", Integer.toString(entry));
        }
    }

    /** Somebody may see it from now on. */
    record Granted(CaseCode code, UUID person, GrantLevel level) implements CaseChanged {
        @Override
        public String action() {
            return "case.granted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("person", person.toString(), "level", level.name());
        }
    }

    /** Somebody reads it for an hour whom nobody let. */
    record OpenedInEmergency(CaseCode code, UUID emergency) implements CaseChanged {
        @Override
        public String action() {
            return "case.openedInEmergency";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("emergency", emergency.toString());
        }
    }

    /** That somebody read it in an emergency was reviewed. */
    record EmergencyReviewed(CaseCode code, UUID emergency, String finding) implements CaseChanged {
        @Override
        public String action() {
            return "case.emergencyReviewed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("emergency", emergency.toString(), "finding", finding);
        }
    }

    /** It went on as a whole, or ended. */
    record Moved(CaseCode code, CaseStep step) implements CaseChanged {
        @Override
        public String action() {
            return step.action();
        }
    }

    /** Somebody may no longer see it. */
    record Revoked(CaseCode code, UUID grant) implements CaseChanged {
        @Override
        public String action() {
            return "case.revoked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("grant", grant.toString());
        }
    }

    /** Somebody is to work on it from now on. */
    record Entrusted(CaseCode code, UUID owner) implements CaseChanged {
        @Override
        public String action() {
            return "case.entrusted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("owner", owner.toString());
        }
    }

    /** A lawful basis on which documents made from it rest was withdrawn. */
    record BasisWithdrawn(CaseCode code, UUID basis) implements CaseChanged {
        @Override
        public String action() {
            return "case.basisWithdrawn";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("basis", basis.toString());
        }
    }

    /** It was weighed what documents made from it can do harm by. */
    record Assessed(CaseCode code, UUID assessment) implements CaseChanged {
        @Override
        public String action() {
            return "case.assessed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("assessment", assessment.toString());
        }
    }

    /** A second person was asked to confirm what was weighed. */
    record AskedToConfirm(CaseCode code, UUID assessment) implements CaseChanged {
        @Override
        public String action() {
            return "case.riskAsked";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("assessment", assessment.toString());
        }
    }

    /** A second person confirmed what was weighed. */
    record RiskConfirmed(CaseCode code, UUID assessment) implements CaseChanged {
        @Override
        public String action() {
            return "case.riskConfirmed";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("assessment", assessment.toString());
        }
    }

    /** Parts of it were handed over to counsel outside the house. */
    record HandedOver(CaseCode code, UUID handover, String sha256) implements CaseChanged {
        @Override
        public String action() {
            return "case.handedOver";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("handover", handover.toString(), "sha256", sha256);
        }
    }

    /** It was said what becomes of it for now, or how pressing it is. */
    record Sorted(CaseCode code, String how) implements CaseChanged {
        @Override
        public String action() {
            return "case.sorted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("how", how);
        }
    }

    /** A step was taken with a document made from it. */
    record Acted(CaseCode code, UUID document, String step) implements CaseChanged {
        @Override
        public String action() {
            return "case.acted";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("action", document.toString(), "step", step);
        }
    }
}
