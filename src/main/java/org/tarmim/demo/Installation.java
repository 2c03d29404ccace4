package org.tarmim.demo;

import java.time.LocalDate;

/**
 * That this installation is a demo.
 *
 * @param day      the day whose picture it shows
 * @param complete whether all of it was loaded
 */
record Installation(LocalDate day, boolean complete) {}
