package org.tarmim.audit;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** Another node that commits changes without end and says which were acknowledged; meant to be killed. */
class OtherNode {
    private static final int CHANGES_EACH = 20;

    private OtherNode() {}

    /** Takes the home of the keys, then how to reach the database. */
    public static void main(String[] arguments) {
        var database = Arrays.asList(arguments).subList(1, arguments.length);
        var node = TrailAlone.node(Path.of(arguments[0]), database);
        while (true) {
            var changes = Stream.generate(
                            () -> SampleChange.of(UUID.randomUUID().toString()))
                    .limit(CHANGES_EACH)
                    .toArray(SampleChange[]::new);
            node.change(SomeActors.REPORTER, changes);
            Arrays.stream(changes).forEach(change -> System.out.println("acknowledged " + change.subjectId()));
        }
    }
}
