package org.tarmim.files;

import java.io.InputStream;

/**
 * A file on its way in.
 *
 * @param name    as the sender's machine calls it; not trusted
 * @param size    bytes as announced; negative where nothing was announced; not trusted
 * @param content read once, and no further than the limit
 */
public record Upload(String name, long size, InputStream content) {}
