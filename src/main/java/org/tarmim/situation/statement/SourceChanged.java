package org.tarmim.situation.statement;

import java.util.UUID;
import org.tarmim.kernel.Change;

/** Something that happened to a source. */
public sealed interface SourceChanged extends Change {
    UUID source();

    @Override
    default String subject() {
        return "source";
    }

    @Override
    default String subjectId() {
        return source().toString();
    }

    /** It was entered. */
    record Added(UUID source) implements SourceChanged {
        @Override
        public String action() {
            return "source.added";
        }
    }

    /** Two people withheld where something stands. */
    record Withheld(UUID source) implements SourceChanged {
        @Override
        public String action() {
            return "source.withheld";
        }
    }
}
