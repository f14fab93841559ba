# The web process, for running several on a private network. On one machine `npm start` needs no container.
FROM node:24-slim AS build
WORKDIR /app
ENV CI=1 DO_NOT_TRACK=1 TURBO_TELEMETRY_DISABLED=1
COPY . .
RUN npx --yes "$(node -p "require('./package.json').packageManager")" install --frozen-lockfile \
  && node packages/content/bin/lessons.js compile \
  && npx turbo run build --filter=@resilience/web

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data LIBRARY_DIR=/app/content/dist
COPY --from=build --chown=root:root /app /app
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:3000/health').then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--import", "tsx", "apps/web/server/main.ts"]
