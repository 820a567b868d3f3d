# syntax=docker/dockerfile:1
# The production server: the wheel and its pinned dependencies on a bare Python, run by a user without rights.
FROM python:3.13-slim AS build
WORKDIR /build
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
RUN python -m venv /opt/cpod && python -m venv /opt/builder
# Dependencies first: they change less often than the code.
COPY requirements.runtime.lock ./
RUN /opt/cpod/bin/pip install --require-hashes --only-binary :all: -r requirements.runtime.lock
COPY pyproject.toml README.md LICENSE ./
RUN /opt/builder/bin/pip install hatchling==1.33.0
COPY docs/api-contract ./docs/api-contract
COPY src ./src
RUN /opt/builder/bin/python -m hatchling build -t wheel -d dist \
    && /opt/cpod/bin/pip install --no-deps --no-index dist/*.whl \
    && /opt/cpod/bin/python -m compileall -q /opt/cpod/lib \
    && /opt/cpod/bin/pip uninstall -q -y pip

FROM python:3.13-slim
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin cpod
COPY --from=build /opt/cpod /opt/cpod
ENV PATH=/opt/cpod/bin:$PATH PYTHONUNBUFFERED=1 CPOD_HOST=0.0.0.0 CPOD_PORT=4000
USER 10001
EXPOSE 4000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:4000/health/ready', timeout=2)"]
ENTRYPOINT ["cpod"]
CMD ["serve"]
