package org.tarmim.files;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something that happened to a file. */
public sealed interface FileChanged extends Change {
    /** The file it happened to. */
    UUID file();

    @Override
    default String subject() {
        return "file";
    }

    @Override
    default String subjectId() {
        return file().toString();
    }

    /** A file was uploaded. Its SHA-256 is not told: the trail keeps for ever, and a hash finds a short file again. */
    record Taken(UUID file, FileKind kind) implements FileChanged {
        @Override
        public String action() {
            return "file.taken";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("kind", kind.name());
        }
    }

    /** Somebody got a file; told as a change, so that no byte leaves before it stands in the trail. */
    record Opened(UUID file) implements FileChanged {
        @Override
        public String action() {
            return "file.opened";
        }
    }

    /** Its sender took a file back before anything held it. */
    record TakenBack(UUID file) implements FileChanged {
        @Override
        public String action() {
            return "file.taken-back";
        }
    }

    /** The virus scanner saw a file that had waited for it. */
    record Scanned(UUID file, Scan scan) implements FileChanged {
        @Override
        public String action() {
            return "file.scanned";
        }

        @Override
        public Map<String, String> facts() {
            return Map.of("scan", scan.name());
        }
    }

    /** Two people withheld a file. */
    record Withheld(UUID file) implements FileChanged {
        @Override
        public String action() {
            return "file.withheld";
        }
    }
}
