// The catalogue of what the site offers to programs.

/**
 * Writes the catalogue.
 * @param publicUrl address of the site, without a slash at its end
 * @returns a linkset as of RFC 9264, for `/.well-known/api-catalog` as of RFC 9727
 */
export function toApiCatalog(publicUrl: string) {
  return {
    linkset: [
      {
        anchor: `${publicUrl}/.well-known/api-catalog`,
        item: [{href: `${publicUrl}/lessons.json`}, {href: `${publicUrl}/feed.atom`}],
      },
      {
        anchor: `${publicUrl}/lessons.json`,
        'service-desc': [{href: `${publicUrl}/openapi.json`, type: 'application/openapi+json'}],
        'service-doc': [{href: `${publicUrl}/about#programs`, type: 'text/html'}],
        status: [{href: `${publicUrl}/health/ready`, type: 'application/json'}],
      },
      {
        anchor: `${publicUrl}/feed.atom`,
        'service-doc': [{href: `${publicUrl}/about#programs`, type: 'text/html'}],
      },
    ],
  };
}
