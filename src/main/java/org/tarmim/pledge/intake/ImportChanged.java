package org.tarmim.pledge.intake;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something that happened to a batch of pledges; {@code subjectId} is the batch. */
public sealed interface ImportChanged extends Change {
    UUID batch();

    @Override
    default String subject() {
        return "pledge-import";
    }

    @Override
    default String subjectId() {
        return batch().toString();
    }

    /** It was committed. */
    record Imported(UUID batch, String digest, int rows) implements ImportChanged {
        @Override
        public String action() {
            return "pledges.imported";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("sha256", digest, "rows", Integer.toString(rows));
        }
    }

    /** Two people blanked the name of its file. */
    record Withheld(UUID batch) implements ImportChanged {
        @Override
        public String action() {
            return "pledges.import-withheld";
        }
    }

    /** It was taken back before anybody reviewed it. */
    record Undone(UUID batch) implements ImportChanged {
        @Override
        public String action() {
            return "pledges.import-undone";
        }
    }
}
