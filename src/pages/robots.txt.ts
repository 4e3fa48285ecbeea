import type { APIRoute } from 'astro';
import { sitePath } from '../i18n/path.ts';

export const GET: APIRoute = ({ site }) => {
  const sitemap = new URL(sitePath('sitemap-index.xml', import.meta.env.BASE_URL), site);
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap.href}\n`);
};
