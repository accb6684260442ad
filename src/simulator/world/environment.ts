/** The subdomain under which the demo environment is known, and its one user. */
export const demoDomain = 'voorbeeldkantoor';
export const demoUser = 'loonadministratie@voorbeeldkantoor.example.org';
