/** Measurements against bare SQL on the same database in the same run; started by {@code ./tarmim bench}, never a test. */
package org.tarmim.bench;
