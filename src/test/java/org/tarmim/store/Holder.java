package org.tarmim.store;

import java.io.IOException;
import java.nio.file.Path;

/** Another portal, as far as the data directory can tell: holds it until its input ends. */
class Holder {
    private Holder() {}

    public static void main(String[] arguments) throws IOException {
        new DataDirectory(Path.of(arguments[0])).lock();
        System.out.println("in");
        System.in.readAllBytes();
    }
}
