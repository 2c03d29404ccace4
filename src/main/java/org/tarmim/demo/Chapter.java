package org.tarmim.demo;

/** What one sheet of the demo tells; those of a room that is shut are left out. */
interface Chapter {
    /** Does what was done on a day of January. */
    void play(int day);
}
