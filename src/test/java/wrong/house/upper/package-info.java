/** May ask the room below it, and asks the one beside it too. */
@ApplicationModule(allowedDependencies = "lower")
package wrong.house.upper;

import org.springframework.modulith.ApplicationModule;
