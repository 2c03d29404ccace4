package org.tarmim.files.scan;

/** Scanners for tests. */
public final class SampleScans {
    private SampleScans() {}

    /** One that asks the daemon at this address; none where it is empty. */
    public static VirusScan at(String address) {
        return new VirusScan(address);
    }
}
