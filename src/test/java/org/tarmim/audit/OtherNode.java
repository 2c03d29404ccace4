package org.tarmim.audit;

import java.nio.file.Path;
import java.util.Arrays;

/** Another node that commits changes without end and says which were acknowledged; meant to be killed. */
class OtherNode {
    private OtherNode() {}

    /** Takes the home of the keys, then how to reach the database. */
    public static void main(String[] arguments) {
        var database = Arrays.asList(arguments).subList(1, arguments.length);
        var node = TrailAlone.node(Path.of(arguments[0]), database);
        for (var number = 0; ; number++) {
            node.change(SomeActors.REPORTER, SampleChange.of("there-" + number));
            System.out.println("there-" + number);
        }
    }
}
