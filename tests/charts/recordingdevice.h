// A paint device that draws nothing: its paint engine keeps what tests want to know of it.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>

namespace mizan {

/// Takes all and keeps nothing; tests derive from it.
class RecordingEngine : public QPaintEngine
{
public:
    RecordingEngine()
        : QPaintEngine(AllFeatures)
    {
    }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
};

/// 2000 pixels wide and high, @p dotsPerInch of them to the inch.
template <typename Engine, int dotsPerInch>
class RecordingDevice : public QPaintDevice
{
public:
    QPaintEngine *paintEngine() const override { return &engine; }
    mutable Engine engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
        case PdmHeight:
            return 2000;
        case PdmDevicePixelRatio:
        case PdmNumColors:
        case PdmDepth:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return dotsPerInch;
        }
    }
};

} // namespace mizan
