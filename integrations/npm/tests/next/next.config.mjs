// The page is rendered on the server for each request.
export default { poweredByHeader: false, devIndicators: false };
