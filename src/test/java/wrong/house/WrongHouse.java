package wrong.house;

import org.springframework.modulith.Modulithic;

/** A house with three rooms and every broken border; outside of the real one, so that no scan meets it. */
@Modulithic
public class WrongHouse {}
